import type { ReportTable } from "../../core/document";
import { columnHeadings, isFigureColumn, shownAt, valueAt } from "../report-cells";
import { cutLines, textWidth, wordWidth } from "../text-width";

/** Excel counts widths in digits of the default font; this is one digit in em. */
export const DIGIT = 0.556;
/** Room at the sides, in digits. */
const PADDING = 2;
const LABEL_WIDTH = { min: 12, max: 44 };
const TEXT_WIDTH = { min: 8 };
const FIGURE_WIDTH = { min: 9, max: 30 };
/** Bounds of words in a table of many words, the widest first, and the width of all columns that they are to keep. */
const TEXT_BOUNDS = [64, 52, 40, 34, 28, 23, 18] as const;
const ALL_WIDTH_MAX = 165;

/** Width of each sheet column by its content, the label's first. */
export function columnWidths(table: ReportTable): number[] {
  const tried = TEXT_BOUNDS.map((max) => widthsWithin(table, max));
  const isFitting = (widths: readonly number[]) =>
    widths.reduce((sum, width) => sum + width, 0) <= ALL_WIDTH_MAX;
  return tried.find(isFitting) ?? tried[tried.length - 1];
}

function widthsWithin(table: ReportTable, textMax: number): number[] {
  const labels = table.rows.map((row) => textWidth(row.label));
  const labelWidth = bounded(Math.max(wordWidth(table.labelHeading), ...labels), {
    ...LABEL_WIDTH,
    max: Math.min(LABEL_WIDTH.max, textMax + 4),
  });
  return [labelWidth, ...table.columns.map((_, index) => columnWidth(table, index, textMax))];
}

/** Small print cut into lines as wide as the table, since one cell would be as narrow as the label. */
export function linesOf(table: ReportTable, widths: readonly number[]): string[] {
  const width = widths.reduce((sum, each) => sum + each, 0) * DIGIT;
  return (table.notes ?? []).flatMap((note) => cutLines(note, width));
}

function columnWidth(table: ReportTable, index: number, textMax: number): number {
  const column = table.columns[index];
  const widths = table.rows.map((row) => {
    const value = valueAt(row, column);
    return value === undefined ? 0 : textWidth(shownAt(value, column));
  });
  const widest = Math.max(wordWidth(columnHeadings(table)[index]), ...widths);
  const bounds = isFigureColumn(column) ? FIGURE_WIDTH : { ...TEXT_WIDTH, max: textMax };
  return bounded(widest, bounds);
}

function bounded(width: number, { min, max }: { min: number; max: number }): number {
  return Math.min(max, Math.max(min, Math.ceil(width / DIGIT) + PADDING));
}
