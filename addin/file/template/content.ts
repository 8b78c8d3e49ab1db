import type { TableDefinition } from "../../tables/table";

/** What a cell is given: a number (days as Excel serials, amounts as decimals), a text, or null for blank. */
export type CellValue = string | number | null;

/** One row of a table, by column key. A value given for a calculated column takes the formula's place. */
export type LedgerRow = Readonly<Record<string, CellValue>>;

/** Rows of a workbook's tables, by the table's name. A table that is not named stays blank. */
export type LedgerContent = ReadonlyMap<string, readonly LedgerRow[]>;

/** A blank table has one blank row, so that typing into it works. */
const BLANK: readonly LedgerRow[] = [{}];

/** Rows as they stand on the sheet. */
export function rowsOf(content: LedgerContent, table: string): readonly LedgerRow[] {
  const rows = content.get(table) ?? BLANK;
  return rows.length === 0 ? BLANK : rows;
}

/** A cell of a row, null when it is blank. */
export function cellOfRow(row: LedgerRow, key: string): CellValue {
  const value = row[key];
  return value === undefined || value === "" ? null : value;
}

/** Text of a cell, "" when it holds none. */
export function textOfRow(row: LedgerRow, key: string): string {
  const value = cellOfRow(row, key);
  return value === null ? "" : String(value);
}

/** Number of a cell; 0 where Excel's sums count none. */
export function numberOfRow(row: LedgerRow, key: string): number {
  const value = cellOfRow(row, key);
  return typeof value === "number" ? value : 0;
}

/** Row of the sheets that holds the headings, below the title and the purpose. */
export const HEADING_ROW = 3;
/** First row of data. */
export const FIRST_ROW = HEADING_ROW + 1;

/** Keys of a table's columns, in the order of the sheet. */
export function columnKeys(table: TableDefinition): readonly string[] {
  return Object.keys(table.columns);
}

/** Place of a column on its sheet, from 1. */
export function columnNumber(table: TableDefinition, key: string): number {
  return columnKeys(table).indexOf(key) + 1;
}

/** Rows below a table that are ready for typing in programs that do not let formats grow with it. */
const SPARE_ROWS = 2_000;

/** Last row of a sheet that rules and formats reach. */
export function lastReadyRow(rowCount: number): number {
  return HEADING_ROW + rowCount + SPARE_ROWS;
}
