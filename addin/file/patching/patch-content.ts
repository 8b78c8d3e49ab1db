import type { Cell } from "../../core/cells";

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

/** What a cell shall hold: a number, a text (never read as a formula), null for blank, or a formula. */
export type WrittenContent = string | number | null | FormulaContent;

export type PatchContent = WrittenContent | ResultContent;

/** One cell that gets new content and keeps its style. */
export interface CellPatch {
  readonly cell: Cell;
  readonly content: PatchContent;
  /** Row whose cells lend their styles to a cell that was not there; without it those of its row or column. */
  readonly styleRow?: number;
}

/** An Excel table that grows downwards. */
export interface TableGrowth {
  readonly table: string;
  /** Last row of the range from now on. */
  readonly rowLast: number;
}

/** What is to be changed in a workbook; every other byte of its parts stays. */
export interface WorkbookPatch {
  readonly cells: readonly CellPatch[];
  readonly growths: readonly TableGrowth[];
}
