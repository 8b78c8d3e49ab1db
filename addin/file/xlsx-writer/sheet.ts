import type { Paper } from "../paper";
import type { CellLook } from "./looks";
import type { TextRun } from "./string-book";

/** A native formula with the figure that it gives. */
export interface Formula {
  readonly formula: string;
  readonly result: number;
}

/** What a cell holds: nothing, a figure, a text, a text of several fonts, or a formula. */
export type CellValue = null | number | string | readonly TextRun[] | Formula;

/** A cell while its sheet is written. */
export interface SheetCell {
  value: CellValue;
  look: CellLook;
}

/** A row: its number from 1, its cells by column from 0. */
export interface SheetRow {
  readonly number: number;
  readonly cells: (SheetCell | undefined)[];
  /** In points; as high as all rows unless told. */
  height?: number;
}

/** Headings and rows that Excel knows as a table. */
export interface NativeTable {
  readonly name: string;
  /** Row of the headings, from 1. */
  readonly headingRow: number;
  readonly headings: readonly string[];
  readonly rowCount: number;
}

/** How a sheet is printed: in a size in percent, or as wide as the page and on so many pages; 0 is as many as it needs. */
export type Fit = { readonly scale: number } | { readonly pages: 0 | 1 };

/** A sheet while it is written. */
export interface Sheet {
  readonly name: string;
  readonly isRightToLeft: boolean;
  readonly paper: Paper;
  /** Running head and foot, in the code of the format. */
  readonly head: string;
  readonly foot: string;
  /** The rows from the top that stay in view, with the first column; none where 0. */
  readonly frozenRows: number;
  /** Looks of the cells of tables, by what they hold: all sheets of a workbook share them. */
  readonly looks: Map<string, CellLook>;
  /** Rows by number, less 1; what was never written is absent. */
  readonly rows: (SheetRow | undefined)[];
  /** Of columns, in digits. */
  widths: readonly number[];
  readonly merges: string[];
  /** From a cell to a place in the workbook. */
  readonly links: { readonly ref: string; readonly location: string }[];
  /** Rows below which a page ends. */
  readonly breaks: number[];
  readonly tables: NativeTable[];
  orientation: "portrait" | "landscape";
  fit: Fit;
  /** Range that is printed, absolute; all of the sheet unless told. */
  printArea?: string;
  /** Row that is repeated on each page. */
  titleRow?: number;
}

/** Excel's rows are this high unless told, in points. */
export const ROW_HEIGHT = 15;

/** Number of the last row that was written. */
export function rowCount(sheet: Sheet): number {
  return sheet.rows.length;
}

/** A new row below all others. */
export function addRow(sheet: Sheet): SheetRow {
  return rowAt(sheet, sheet.rows.length + 1);
}

/** The row of a number, from 1. */
export function rowAt(sheet: Sheet, number: number): SheetRow {
  const known = sheet.rows[number - 1];
  if (known !== undefined) return known;
  const row: SheetRow = { number, cells: [] };
  while (sheet.rows.length < number) sheet.rows.push(undefined);
  sheet.rows[number - 1] = row;
  return row;
}

/** The cell of a row in a column, from 0; a blank one if it was not written yet. */
export function cellIn({ cells }: SheetRow, columnIndex: number): SheetCell {
  const known = cells[columnIndex];
  if (known !== undefined) return known;
  const cell: SheetCell = { value: null, look: {} };
  while (cells.length < columnIndex) cells.push(undefined);
  cells[columnIndex] = cell;
  return cell;
}

/** Height of rows in points, from one row to another. */
export function rowsHeight(sheet: Sheet, first: number, last: number): number {
  let height = 0;
  for (let number = first; number <= last; number++)
    height += sheet.rows[number - 1]?.height ?? ROW_HEIGHT;
  return height;
}
