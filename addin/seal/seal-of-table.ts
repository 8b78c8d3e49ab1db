import { headOf, linesOf, type SealedTable, sortedLines } from "./canonical-text";
import { LineHash, sha256OfText } from "./sha256";

/** What is said of a table so that nobody can change it unnoticed. */
export interface TableSeal {
  /** SHA-256 of the canonical text, in hexadecimal figures. */
  readonly hash: string;
  /** The same of the text with its rows in the order of the sheet. */
  readonly orderHash: string;
}

/** One row of the chain. */
export interface ChainLink {
  /** Index from 0 of the row in the table as handed over. */
  readonly row: number;
  /** SHA-256 of the row's line, its line feed included. */
  readonly digest: string;
  /** SHA-256 of the canonical text from its beginning to this line; the last one is the hash of the table. */
  readonly link: string;
}

/** The hashes of a table. */
export function sealOfTable(table: SealedTable): TableSeal {
  const lines = linesOf(table);
  const sorted = sortedLines(lines);
  const head = headOf(table.name);
  const hash = hashOfLines(
    head,
    sorted.map(({ line }) => line),
  );
  const isInOrder = sorted.every(({ row, line }, at) => row === at || line === lines[at]);
  return { hash, orderHash: isInOrder ? hash : hashOfLines(head, lines) };
}

/** Digest of each row and what has grown up to it, in the order of the canonical text. */
export function chainOfTable(table: SealedTable): readonly ChainLink[] {
  const hash = new LineHash();
  hash.add(headOf(table.name));
  return sortedLines(linesOf(table)).map(({ row, line }) => {
    const text = `${line}\n`;
    hash.add(text);
    return { row, digest: hash.digestOf(text), link: hash.soFar() };
  });
}

/** SHA-256 of each row's line, its line feed included, in the order of the table as handed over. */
export function digestsOfTable(table: SealedTable): readonly string[] {
  const hash = new LineHash();
  return linesOf(table).map((line) => hash.digestOf(`${line}\n`));
}

function hashOfLines(head: string, lines: readonly string[]): string {
  return sha256OfText(head + lines.map((line) => `${line}\n`).join(""));
}
