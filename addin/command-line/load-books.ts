import { type Books, buildBooks } from "../books/books";
import { readTables } from "../books/read-books";
import { ArgumentError } from "../core/faults";
import { languages, type Say, sayIn } from "../core/words";
import { readWorkbook } from "../file/read-workbook";
import { applyMapping } from "../mappings/apply-mapping";
import { parseMapping } from "../mappings/mapping";
import { type Arguments, languageOption } from "./arguments";
import { fileName, fingerprintOf, readBytes } from "./files";
import { NATIVE_UNPACKING } from "./native-inflate";
import type { Progress } from "./progress";
import { words } from "./words";

/** A workbook as loaded: its books, and what is known of the file. */
export interface LoadedBooks {
  readonly books: Books;
  readonly say: Say;
  readonly language: string;
  /** Name of the file, without its folder. */
  readonly file: string;
  readonly fingerprint: string;
  /** Text dates that the mapping made days of. */
  readonly textDates: number;
}

/** From this size on reading takes long enough to be announced, in bytes. */
const HEAVY_BYTES = 3_000_000;

/** The one workbook that a command was given. */
export function theBook({ files, options }: Arguments, command: string): string {
  const say = sayIn(languageOption(options) ?? "en");
  if (files.length === 0) throw new ArgumentError(say(words.noBook, { command }));
  if (files.length > 1)
    throw new ArgumentError(say(words.oneBook, { count: files.length, files: files.join(" ") }));
  return files[0];
}

/** Reads a workbook, through a mapping when one is given. The language is the option's, else the workbook's. */
export function loadBooks(
  path: string,
  { given, progress }: { given: Arguments; progress: Progress },
): LoadedBooks {
  const { options } = given;
  const chosen = languageOption(options);
  const say = sayIn(chosen ?? "en");
  const bytes = readBytes(path, say);
  const file = fileName(path);
  progress.step(say(words.reading, { file }), { isHeavy: bytes.length > HEAVY_BYTES });
  const workbook = readWorkbook(bytes, file, NATIVE_UNPACKING);
  const mapped = options.map === undefined ? undefined : readMapping(options.map, say);
  const applied = mapped && applyMapping(workbook, { mapping: mapped, say });
  const tables = applied?.tables ?? readTables(workbook);
  const books = buildBooks({ tables, workbook }, say);
  const language = chosen ?? languageOf(books);
  return {
    books,
    say: sayIn(language),
    language,
    file,
    fingerprint: fingerprintOf(bytes),
    textDates: applied?.textDates ?? 0,
  };
}

function readMapping(path: string, say: Say) {
  const text = new TextDecoder().decode(readBytes(path, say));
  return parseMapping(text, { name: fileName(path), say });
}

/** Language of the workbook's settings where there is a catalogue for it, else English. */
function languageOf({ settings }: Books): string {
  const [language] = settings.language.toLowerCase().split("-");
  return languages.includes(language) ? language : "en";
}
