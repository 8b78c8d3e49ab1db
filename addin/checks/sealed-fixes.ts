import type { Books } from "../books/books";
import { isSealed } from "../books/new-entries";
import type { CellChange } from "../core/finding";
import { indexOfRow } from "../tables/find-table";
import type { Found } from "./check";

/** Checks whose fixes put right what was done to a sealed period: restored there, or moved to the open one. */
const MENDING_SEALED: ReadonlySet<string> = new Set(["LED-05", "PER-02"]);

/**
 * True where a fix would change an entry of a sealed period, which then were no longer what was sealed: such an entry is
 * corrected by another one in the open period. Columns of formulas are no part of a seal.
 */
export function changesSealed(books: Books, code: string, { changes }: Required<Found>["fix"]) {
  if (MENDING_SEALED.has(code)) return false;
  if (books.periods.every(({ status }) => status !== "sealed")) return false;
  return changes.some((change) => isSealedCell(books, change));
}

function isSealedCell(books: Books, { cell, before, after }: CellChange): boolean {
  const { table, day } = books.ledger;
  if (cell.sheet !== table.sheet) return false;
  const row = indexOfRow(table.rows, table.count, cell.row);
  if (row < 0 || isFormulaColumn(books, cell.columnIndex)) return false;
  if (day[row] > 0) return isSealed(books, day[row]);
  // Nobody knows of what day it is; a seal counts it always. What had no day may get one in the open period only.
  return before !== null && typeof after === "number" && isSealed(books, after);
}

function isFormulaColumn({ ledger: { table } }: Books, columnIndex: number): boolean {
  for (const [key, column] of table.columns)
    if (column.columnIndex === columnIndex)
      return table.definition.columns[key].formula !== undefined;
  return false;
}
