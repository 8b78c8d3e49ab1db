import { fullAddress } from "../../addin/core/cells";
import { ArgumentError } from "../../addin/core/faults";
import { reason } from "../../addin/core/reason";
import { addressOf } from "./addresses";
import { matrixOf } from "./books-of";
import { placeOf } from "./places";
import type { Matrix } from "./range-sheet";

/** A range that is no table. Throws ArgumentError where it was left out. */
export function rangeOf(argument: unknown, name: string): Matrix {
  const values = matrixOf(argument);
  if (values === undefined) throw new ArgumentError(reason`${name} is missing`);
  return values;
}

/** How messages name a cell of a range: Costs!B3 where Excel told the address, else by its place in the argument. */
export function cellIn(
  values: Matrix,
  { row, column, name }: { row: number; column: number; name: string },
): string {
  const address = addressOf(values);
  if (address === undefined) return `${name}, row ${row + 1}, column ${column + 1},`;
  const place = placeOf(address, name);
  return fullAddress({
    sheet: place.sheet,
    row: place.row + row,
    columnIndex: place.columnIndex + column,
  });
}
