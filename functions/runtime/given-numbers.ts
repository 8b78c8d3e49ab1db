import type { CodedColumn } from "../../addin/tables/table-data";
import { matrixOf } from "./books-of";
import { cellsOf } from "./given-cells";

/** Numbers of ranges as one column, without blank cells; 0 is how a blank cell may arrive. Only those with a beginning. */
export function givenNumbers(ranges: readonly unknown[], beginning: string): CodedColumn {
  const texts = ranges
    .flatMap((range) => cellsOf(matrixOf(range) ?? [], "numbers"))
    .filter(({ value }) => value !== null && value !== 0)
    .map(({ value }) => String(value).trim())
    .filter((text) => text.startsWith(beginning));
  return { codes: Int32Array.from(texts.keys()), dictionary: texts };
}
