import { plainDecimal } from "./plain-decimal";

/** A cell as it is sealed: blank, a text, a number, or a calendar day as ISO text. */
export type SealedCell =
  | null
  | { readonly text: string }
  | { readonly number: number }
  | { readonly day: string };

/** The typed cells of a table; what formulas give follows from them and is no part of it. */
export interface SealedTable {
  /** Name of the Excel table. */
  readonly name: string;
  /** Keys of the columns, in the order of the workbook's definition. */
  readonly columns: readonly string[];
  /** Cells of each row, one for each column. */
  readonly rows: readonly (readonly SealedCell[])[];
}

/** One row of a table in its canonical form. */
export interface SealedLine {
  /** Index from 0 of the row in the table as handed over. */
  readonly row: number;
  readonly line: string;
}

const VERSION = "treasury-table 2";

/** The lines of a canonical text that stand above the rows. */
export function headOf(name: string): string {
  return `${VERSION}\ntable\t${name}\n`;
}

/** The line of each row, in the order of the table as handed over. */
export function linesOf({ columns, rows }: SealedTable): readonly string[] {
  return rows.map((cells) => lineOf(columns, cells));
}

/** The same in the order of the canonical text: by the bytes of the lines. */
export function sortedLines(lines: readonly string[]): readonly SealedLine[] {
  return lines
    .map((line, row) => ({ line, row }))
    .sort((a, b) => compareCodePoints(a.line, b.line) || a.row - b.row);
}

/**
 * The one text of a table from which its hash is made, described in docs/seal.md. It does not change with the order of
 * the rows, with the language of the headings, or with the way in which a program composes accents.
 */
export function canonicalText(table: SealedTable): string {
  const lines = sortedLines(linesOf(table)).map(({ line }) => `${line}\n`);
  return headOf(table.name) + lines.join("");
}

/** Blank cells leave no trace: a column that is added and never filled changes nothing. */
function lineOf(columns: readonly string[], cells: readonly SealedCell[]): string {
  const fields: string[] = [];
  for (let at = 0; at < columns.length; at++) {
    const field = fieldOf(cells[at] ?? null);
    if (field !== "") fields.push(`${columns[at]}=${field}`);
  }
  return fields.join("\t");
}

/** What a cell holds, as it stands behind its column's key; "" for a blank one. */
export function fieldOf(cell: SealedCell): string {
  if (cell === null) return "";
  if ("day" in cell) return `d:${cell.day}`;
  if ("number" in cell) return `n:${plainDecimal(cell.number)}`;
  const { text } = cell;
  return `t:${ODD.test(text) ? escaped(text.replace(/\r\n?/g, "\n").normalize("NFC")) : text}`;
}

/** What is written otherwise than it stands, or may be; most texts have nothing of it. */
const ODD = /[^ -[\]-~]/;

function escaped(text: string): string {
  return text.replaceAll("\\", "\\\\").replaceAll("\t", "\\t").replaceAll("\n", "\\n");
}

/** Order of the characters' numbers, which is the order of the bytes in UTF-8; JavaScript's own is that of UTF-16. */
function compareCodePoints(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at++) {
    const [first, second] = [a.charCodeAt(at), b.charCodeAt(at)];
    if (first !== second) return rankOf(first) - rankOf(second);
  }
  return a.length - b.length;
}

/** Halves of surrogate pairs stand for characters beyond all others. */
function rankOf(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
