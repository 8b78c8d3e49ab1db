import { columnName } from "../../core/cells";
import type { CellRange } from "../xlsx/ranges";
import type { SheetLayout } from "./scan-sheet";
import { type Edit, tagText, withAttribute } from "./xml-tags";

/** The range that a sheet says it fills, made to hold more ranges; nothing where it says none, or holds them already. */
export function widenedDimension(
  { dimension }: SheetLayout,
  filled: readonly CellRange[],
): readonly Edit[] {
  if (dimension === undefined) return [];
  const { range, tag } = dimension;
  const all = [range, ...filled];
  const rowFirst = Math.min(...all.map((one) => one.rowFirst));
  const rowLast = Math.max(...all.map((one) => one.rowLast));
  const columnFirst = Math.min(...all.map((one) => one.columnFirst));
  const columnLast = Math.max(...all.map((one) => one.columnLast));
  const isSame =
    rowFirst === range.rowFirst &&
    rowLast === range.rowLast &&
    columnFirst === range.columnFirst &&
    columnLast === range.columnLast;
  if (isSame) return [];
  const ref = `${columnName(columnFirst)}${rowFirst}:${columnName(columnLast)}${rowLast}`;
  const text = tagText(tag, withAttribute(tag.attributes, "ref", ref));
  return [{ from: tag.from, to: tag.to, text }];
}
