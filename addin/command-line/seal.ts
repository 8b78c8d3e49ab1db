import { existsSync } from "node:fs";
import { basename, dirname } from "node:path";
import { CHAIN_HEADINGS, lineOf, SEAL_LABEL } from "../../functions/runtime/kept-seal";
import { chainRows } from "../../functions/runtime/seal-chain";
import type { SealedData } from "../books/sealed-data";
import { sealFacts } from "../books/table-seal";
import { InputError } from "../core/faults";
import type { Say } from "../core/words";
import { canonicalText } from "../seal/canonical-text";
import { sealLine } from "../seal/seal-line";
import { type Command, EXIT } from "./command";
import { writeFiles } from "./files";
import { loadBooks, theBook } from "./load-books";
import { words as sealWords } from "./seal-words";
import { asOf, sealedBook, tableOption } from "./sealed-book";
import { words } from "./words";

export const seal: Command = {
  name: "seal",
  usage: { key: "commandLine.help.sealUsage", english: "BOOK [options]" },
  help: {
    key: "commandLine.help.seal",
    english: `Prints the line for the minutes that seals the ledger: whoever changes one field later gets another line.
docs/seal.md tells how to work it out without this program.

  --as-of DATE        only entries up to this day, such as the end of the period; default: all
  --table NAME        another table than the ledger, such as Pledges
  --previous LINE     the line of the period before, which the new one then names
  --chain FILE        also writes a digest for each row: with it, verify names the entries
  --text FILE         also writes the canonical text, for sha256sum and for reading
  --map MAP.json      read a cash book of another layout (see: treasury map)
  --language LANG     language of the words: {languages}; default: the workbook's`,
  },
  options: ["as-of", "table", "previous", "chain", "text", "map", "language"],
  async run(given, progress) {
    const { options } = given;
    const path = theBook(given, "seal");
    const to = asOf(options);
    const loaded = loadBooks(path, { given, progress });
    const { say, file, fingerprint, books } = loaded;
    const sealed = sealedBook(loaded, { table: tableOption(options), to });
    const after = options.previous ? lineOf(options.previous, "--previous").seal : "";
    const line = sealLine(sealFacts(sealed, { to, after, accounts: books.accounts }));
    writeNew(options.chain, chainText(sealed, line), say);
    writeNew(options.text, canonicalText(sealed.table), say);
    process.stdout.write(`${say(words.file, { file, fingerprint })}\n`);
    process.stdout.write(`${say(sealWords.forMinutes)}\n${line}\n`);
    if (options.text !== undefined) process.stdout.write(`${say(sealWords.textFile)}\n`);
    return EXIT.clean;
  },
};

/** What CHAIN answers, as a text file: columns apart by tabs. */
function chainText({ table }: SealedData, line: string): string {
  const rows = [CHAIN_HEADINGS, ...chainRows(table), [SEAL_LABEL, line]];
  const plain = (cell: unknown): string => String(cell).replace(/[\t\r\n]+/g, " ");
  return rows.map((row) => `${row.map(plain).join("\t")}\n`).join("");
}

/** Nothing that is there already is overwritten: it may be what was kept. */
function writeNew(path: string | undefined, content: string, say: Say): void {
  if (path === undefined) return;
  if (existsSync(path)) throw new InputError("FILE_EXISTS", path, say(words.exists));
  writeFiles(dirname(path), [{ name: basename(path), content }], say);
}
