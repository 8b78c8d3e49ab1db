import type { ReportTable } from "../core/document";
import { isFigureColumn } from "./report-cells";
import { shownTable } from "./shown-table";
import { cutLines, textWidth, wordWidth } from "./text-width";

/** Excel counts widths in digits of the default font; this is one digit in em. */
const DIGIT = 0.556;
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
  const widest = widestContents(table);
  const tried = TEXT_BOUNDS.map((max) => widthsWithin(table, widest, max));
  const isFitting = (widths: readonly number[]) =>
    widths.reduce((sum, width) => sum + width, 0) <= ALL_WIDTH_MAX;
  return tried.find(isFitting) ?? tried[tried.length - 1];
}

/** The widest content of each column in em, the label's first; of headings the widest word. */
function widestContents(table: ReportTable): number[] {
  const { headings, rows } = shownTable(table);
  return headings.map((heading, at) =>
    rows.reduce((most, texts) => Math.max(most, textWidth(texts[at])), wordWidth(heading)),
  );
}

function widthsWithin(table: ReportTable, widest: readonly number[], textMax: number): number[] {
  return widest.map((width, at) => bounded(width, boundsOf(table, at, textMax)));
}

function boundsOf({ columns }: ReportTable, at: number, textMax: number) {
  if (at === 0) return { ...LABEL_WIDTH, max: Math.min(LABEL_WIDTH.max, textMax + 4) };
  return isFigureColumn(columns[at - 1]) ? FIGURE_WIDTH : { ...TEXT_WIDTH, max: textMax };
}

/** Small print cut into lines as wide as the table, since one cell would be as narrow as the label. */
export function linesOf(table: ReportTable, widths: readonly number[]): string[] {
  const width = widths.reduce((sum, each) => sum + each, 0) * DIGIT;
  return (table.notes ?? []).flatMap((note) => cutLines(note, width));
}

function bounded(width: number, { min, max }: { min: number; max: number }): number {
  return Math.min(max, Math.max(min, Math.ceil(width / DIGIT) + PADDING));
}
