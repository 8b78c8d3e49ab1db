/** A cell: the sheet's name, the row from 1 as a person reads it, the column index from 0. */
export interface Cell {
  readonly sheet: string;
  readonly row: number;
  readonly columnIndex: number;
}

/** Excel's last row and last column, which no address may pass. */
export const ROW_MAX = 1_048_576;
export const COLUMN_COUNT_MAX = 16_384;

const LETTER_A = 65;
const LETTERS = 26;

/** Letters of a column: 0 is A, 26 is AA. */
export function columnName(columnIndex: number): string {
  let name = "";
  for (let rest = columnIndex; rest >= 0; rest = Math.floor(rest / LETTERS) - 1)
    name = String.fromCharCode(LETTER_A + (rest % LETTERS)) + name;
  return name;
}

/** Index from 0 of a column's letters, or undefined when they name no column of a sheet. */
export function columnIndexOf(name: string): number | undefined {
  if (!/^[A-Z]{1,3}$/.test(name)) return undefined;
  let count = 0;
  for (const letter of name) count = count * LETTERS + letter.charCodeAt(0) - LETTER_A + 1;
  return count <= COLUMN_COUNT_MAX ? count - 1 : undefined;
}

/** Address of a cell inside its sheet, such as G17. */
export function cellAddress(cell: Cell): string {
  return `${columnName(cell.columnIndex)}${cell.row}`;
}

/** Address with its sheet, quoted where Excel quotes it: Ledger!G17, 'Cash book'!A1. */
export function fullAddress(cell: Cell): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(cell.sheet);
  const sheet = isPlain ? cell.sheet : `'${cell.sheet.replaceAll("'", "''")}'`;
  return `${sheet}!${cellAddress(cell)}`;
}

/** Cell of an address such as G17 or $G$17 on a sheet, or undefined when it is none. */
export function parseCell(sheet: string, address: string): Cell | undefined {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(address);
  const columnIndex = columnIndexOf(match?.[1] ?? "");
  const row = Number(match?.[2]);
  if (columnIndex === undefined || row > ROW_MAX) return undefined;
  return { sheet, row, columnIndex };
}
