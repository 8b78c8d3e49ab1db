import { type Books, buildBooks } from "../../addin/books/books";
import { readTables } from "../../addin/books/read-books";
import type { Workbook } from "../../addin/core/sheet";
import { languages, type Say, sayIn } from "../../addin/core/words";
import { readWorkbook } from "../../addin/file/read-workbook";
import { isZip } from "../../addin/file/xlsx/file-kind";
import { applyMapping } from "../../addin/mappings/apply-mapping";
import { parseMapping } from "../../addin/mappings/mapping";
import { sha256OfBytes } from "../../addin/seal/sha256";
import type { BookContent, BookSource } from "./messages";
import { fingerprintOfPacked } from "./packed-fingerprint";
import { unpackWorkbook } from "./packed-workbook";

/** A workbook as opened: its books and what is known of the file. */
export interface OpenBook {
  readonly books: Books;
  /** Name of the file, without its folder. */
  readonly file: string;
  readonly fingerprint: string;
  /** Language of the workbook's settings where there is a catalogue for it, else English. */
  readonly language: string;
  /** Text dates that the mapping made days of. */
  readonly textDates: number;
  readonly today: number;
  /** Bytes in which a fix can be made: those of an Excel file that needs no mapping. */
  readonly bytes?: Uint8Array;
}

/** Reads a workbook, through its mapping when it has one. Throws InputError with one sentence. */
export function openBook(
  { name, content, mapping }: BookSource,
  { say, today }: { say: Say; today: number },
): OpenBook {
  const workbook = workbookOf(content, name);
  const parsed = mapping === undefined ? undefined : parseMapping(mapping, { name, say });
  const applied = parsed && applyMapping(workbook, { mapping: parsed, say });
  const tables = applied?.tables ?? readTables(workbook);
  const books = buildBooks({ tables, workbook }, say);
  const isMendable = content.type === "file" && mapping === undefined && isZip(content.bytes);
  return {
    books,
    file: name,
    fingerprint: fingerprintOf(content),
    language: languageOf(books),
    textDates: applied?.textDates ?? 0,
    today,
    ...(isMendable && { bytes: content.bytes }),
  };
}

/** The sheets of a source. */
export function workbookOf(content: BookContent, name: string): Workbook {
  return content.type === "file"
    ? readWorkbook(content.bytes, name)
    : unpackWorkbook(content.workbook);
}

function fingerprintOf(content: BookContent): string {
  return content.type === "file"
    ? sha256OfBytes(content.bytes)
    : fingerprintOfPacked(content.workbook);
}

function languageOf({ settings }: Books): string {
  const [language] = settings.language.toLowerCase().split("-");
  return languages.includes(language) ? language : "en";
}

/** The speaker of a language of the pane; English where there is no such catalogue. */
export function speakerOf(language: string): Say {
  return sayIn(languages.includes(language) ? language : "en");
}
