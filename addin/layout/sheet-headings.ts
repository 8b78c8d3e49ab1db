import type { ReportTable } from "../core/document";
import { singleLine } from "./plain-text";
import { columnHeadings } from "./report-cells";

/** Row of a table's sheet that holds the headings; it and all above stay in view. */
export const HEADING_ROW = 3;

/** Excel's bound for the heading of a native table's column. */
const HEADING_LENGTH_MAX = 255;

/** Headings as a sheet holds them, the label's first. */
export function sheetHeadings(table: ReportTable): string[] {
  return [table.labelHeading, ...columnHeadings(table)].map((label) => singleLine(label).trim());
}

/** Whether a table can be a native one of Excel: it wants a row, and headings that are there and differ. */
export function canBeNative(table: ReportTable): boolean {
  const headings = sheetHeadings(table);
  const unique = new Set(headings.map((heading) => heading.toLowerCase()));
  const isFit = headings.every((each) => each !== "" && each.length <= HEADING_LENGTH_MAX);
  return isFit && unique.size === headings.length && table.rows.length > 0;
}
