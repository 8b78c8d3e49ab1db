import type { ReportTable } from "../../core/document";
import { columnHeadings, isFigureColumn, shownAt, valueAt } from "../report-cells";
import { cutLines, textWidth, wordWidth } from "../text-width";

/** Excel counts widths in digits of the default font; this is one digit in em. */
export const DIGIT = 0.556;
/** Room at the sides, in digits. */
const PADDING = 2;
const LABEL_WIDTH = { min: 12, max: 44 };
const TEXT_WIDTH = { min: 8, max: 40 };
const FIGURE_WIDTH = { min: 10, max: 30 };

/** Width of each sheet column by its content, the label's first. */
export function columnWidths(table: ReportTable): number[] {
  const labels = table.rows.map((row) => textWidth(row.label));
  const labelWidth = bounded(Math.max(wordWidth(table.labelHeading), ...labels), LABEL_WIDTH);
  return [labelWidth, ...table.columns.map((_, index) => columnWidth(table, index))];
}

/** Small print cut into lines as wide as the table, since one cell would be as narrow as the label. */
export function linesOf(table: ReportTable): string[] {
  const width = columnWidths(table).reduce((sum, each) => sum + each, 0) * DIGIT;
  return (table.notes ?? []).flatMap((note) => cutLines(note, width));
}

function columnWidth(table: ReportTable, index: number): number {
  const column = table.columns[index];
  const widths = table.rows.map((row) => {
    const value = valueAt(row, column);
    return value === undefined ? 0 : textWidth(shownAt(value, column));
  });
  const widest = Math.max(wordWidth(columnHeadings(table)[index]), ...widths);
  return bounded(widest, isFigureColumn(column) ? FIGURE_WIDTH : TEXT_WIDTH);
}

function bounded(width: number, { min, max }: { min: number; max: number }): number {
  return Math.min(max, Math.max(min, Math.ceil(width / DIGIT) + PADDING));
}
