import { keptChain, lineOf } from "../../functions/runtime/kept-seal";
import { namesIn } from "../../functions/runtime/seal-changes";
import { sealFacts } from "../books/table-seal";
import { dayOfIso } from "../core/calendar";
import { ArgumentError } from "../core/faults";
import { sayIn } from "../core/words";
import { compareChain, type KeptRow } from "../seal/compare-chain";
import { compareFacts, isUnchanged } from "../seal/compare-facts";
import { compareTables } from "../seal/compare-tables";
import type { SealFacts } from "../seal/seal-line";
import { type Arguments, languageOption } from "./arguments";
import { type Command, EXIT } from "./command";
import { readBytes } from "./files";
import { type LoadedBooks, loadBooks, theBook } from "./load-books";
import type { Progress } from "./progress";
import { words } from "./seal-words";
import { asOf, sealedBook, tableOption } from "./sealed-book";
import { type SealReport, sealReport } from "./verify-text";
import { words as general } from "./words";

export const verify: Command = {
  name: "verify",
  usage: { key: "commandLine.help.verifyUsage", english: 'BOOK ["LINE"] [options]' },
  help: {
    key: "commandLine.help.verify",
    english: `Tells whether the ledger is still what was sealed, and names what is not.
LINE is the line of the minutes, in quotes; it answers yes or no.

  --chain FILE        what treasury seal --chain wrote: names the entries
  --against OLD.xlsx  an earlier copy of the workbook: names the fields, as they were and as they are
  --as-of DATE        with --against: only entries up to this day
  --table NAME        with --against: another table than the ledger
  --map MAP.json      read a cash book of another layout (see: treasury map)
  --language LANG     language of the words: {languages}; default: the workbook's

Exit code 0: unchanged; 1: changed.`,
  },
  options: ["chain", "against", "as-of", "table", "map", "language"],
  async run(given, progress) {
    const [path, line] = given.files;
    const book = { ...given, files: path === undefined ? [] : [path] };
    const kept = keptOf(given, line);
    const loaded = loadBooks(theBook(book, "verify"), { given, progress });
    const report = held(loaded, { kept, given, progress });
    process.stdout.write(
      `${loaded.say(general.file, { file: loaded.file, fingerprint: loaded.fingerprint })}\n`,
    );
    process.stdout.write(sealReport(loaded.say, report));
    return report.isSame ? EXIT.clean : EXIT.errorsFound;
  },
};

/** What somebody kept of the table. */
type Kept =
  | { readonly facts: SealFacts; readonly rows?: readonly KeptRow[] }
  | { readonly path: string };

/** The one thing that was kept. Throws ArgumentError for none, and for more. */
function keptOf({ files, options }: Arguments, line: string | undefined): Kept {
  const say = sayIn(languageOption(options) ?? "en");
  const all = [...files.slice(1), options.chain, options.against].filter(
    (one) => one !== undefined,
  );
  if (all.length === 0) throw new ArgumentError(say(words.noLine));
  if (all.length > 1) throw new ArgumentError(say(words.oneKept, { count: all.length }));
  if (options.against !== undefined) return { path: options.against };
  if (options.chain === undefined) return { facts: lineOf(line ?? "", "LINE") };
  const text = new TextDecoder().decode(readBytes(options.chain, say));
  const chain = keptChain(text.split(/\r?\n/).map(cellsOfLine), options.chain);
  return chain ?? { facts: lineOf("", options.chain) };
}

function cellsOfLine(line: string): (string | number)[] {
  const [position, ...others] = line.split("\t");
  return [/^\d+$/.test(position) ? Number(position) : position, ...others];
}

function held(
  loaded: LoadedBooks,
  { kept, given, progress }: { kept: Kept; given: Arguments; progress: Progress },
): SealReport {
  if ("facts" in kept) return heldAgainstFacts(loaded, kept, given);
  const { options } = given;
  const range = { table: tableOption(options), to: asOf(options) };
  const now = sealedBook(loaded, range);
  const old = loadBooks(kept.path, { given, progress });
  const before = sealedBook(old, range);
  const settings = { to: range.to, after: "" };
  const facts = sealFacts(before, { ...settings, accounts: old.books.accounts });
  const present = sealFacts(now, { ...settings, accounts: loaded.books.accounts });
  const differences = compareFacts(facts, present);
  return {
    facts,
    now,
    differences,
    changes: compareTables(before.table, now.table),
    names: namesIn(before.table),
    isSame: isUnchanged(differences),
  };
}

function heldAgainstFacts(
  loaded: LoadedBooks,
  { facts, rows }: { facts: SealFacts; rows?: readonly KeptRow[] },
  { options }: Arguments,
): SealReport {
  const { say, books } = loaded;
  if (options.table !== undefined && tableOption(options) !== facts.table)
    throw new ArgumentError(
      say(words.otherTable, { kept: facts.table, table: tableOption(options) }),
    );
  const to = facts.to === "" ? undefined : dayOfIso(facts.to);
  const now = sealedBook(loaded, { table: facts.table, to });
  const present = sealFacts(now, { to, after: facts.after, accounts: books.accounts });
  const differences = compareFacts(facts, present);
  return {
    facts,
    now,
    differences,
    changes: rows && compareChain(rows, now.table),
    names: rows ?? [],
    isSame: isUnchanged(differences),
  };
}
