import { ArgumentError } from "../../core/faults";
import type { Cells } from "../populations/population";
import { textCodes } from "./text-codes";

/** One column of cells, or several. */
export type Keys = Cells | readonly Cells[];

/** The columns of a key as codes. Throws ArgumentError when there are none or they differ in length. */
export function keyColumns(keys: Keys): Int32Array[] {
  const columns = isList(keys) ? keys : [keys];
  if (columns.length === 0) throw new ArgumentError("key is empty; name at least one column");
  const rows = columns[0].length;
  if (columns.some((column) => column.length !== rows))
    throw new ArgumentError("the columns of the key differ in length");
  return columns.map(textCodes);
}

function isList(keys: Keys): keys is readonly Cells[] {
  return Array.isArray(keys) && keys.every((column) => Array.isArray(column));
}
