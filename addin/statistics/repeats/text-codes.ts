import type { Cells } from "../populations/population";

/** Codes of the cells of a column, from 0 in order of appearance; equal cells have equal codes. A blank is a value too. */
export function textCodes(cells: Cells): Int32Array {
  const codes = new Map<string | number | null, number>();
  return Int32Array.from(cells, (cell) => {
    const known = codes.get(cell);
    if (known !== undefined) return known;
    codes.set(cell, codes.size);
    return codes.size - 1;
  });
}
