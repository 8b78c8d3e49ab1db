import type { CellChange, TableGrowth } from "../core/finding";

/** True for a cell of a row that comes in new with a growth of its table: a preview says so. */
export function isNewCell({ cell, before }: CellChange, growths: readonly TableGrowth[]): boolean {
  return growths.some(
    (growth) =>
      growth.sheet === cell.sheet &&
      before === null &&
      cell.row > growth.before &&
      cell.row <= growth.after,
  );
}
