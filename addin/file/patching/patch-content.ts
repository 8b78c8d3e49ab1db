import type { Cell } from "../../core/cells";
import type { RowsShown } from "../../core/finding";

/** A formula, "=" left out, with the result of its last calculation where that is known. */
export interface FormulaContent {
  readonly formula: string;
  readonly result?: number | string;
}

/** Another result under the formula that a cell has. */
export interface ResultContent {
  readonly formula?: undefined;
  readonly result: number | string;
}

/** What a cell shall hold: a number, a text (never read as a formula), TRUE or FALSE, null for blank, or a formula. */
export type WrittenContent = string | number | boolean | null | FormulaContent;

export type PatchContent = WrittenContent | ResultContent;

/** One cell that gets new content and keeps its style. */
export interface CellPatch {
  readonly cell: Cell;
  readonly content: PatchContent;
  /** Row whose cell of the same column lends its style; without it, and without such a cell, the cell keeps its own. */
  readonly styleRow?: number;
}

/** An Excel table that gets longer or shorter at its end. */
export interface TableGrowth {
  readonly table: string;
  /** Last row of its data from now on; a row of totals moves to the row below. */
  readonly rowLast: number;
}

/** What is to be changed in a workbook; every other byte of its parts stays. */
export interface WorkbookPatch {
  readonly cells: readonly CellPatch[];
  readonly growths: readonly TableGrowth[];
  /** Rows that are shown or hidden. */
  readonly rowsShown?: readonly RowsShown[];
}
