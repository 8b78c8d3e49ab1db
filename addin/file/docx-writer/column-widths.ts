import type { ReportTable } from "../../core/document";
import { columnHeading, shownAt, valueAt } from "../report-cells";
import { textWidth, wordWidth } from "../text-width";
import { TWIPS_A_POINT } from "./measures";

/** Sizes in points to try, the most readable first. */
const SIZES = [9, 8.5, 8, 7.5, 7, 6.5, 6];
/** Room on each side of a cell, in twips. */
export const CELL_PADDING = 70;
/** Bold letters are wider than those measured. */
const BOLD = 1.09;
/** Widths in em: a label's least, and the most that words ask for. */
const LABEL_MIN = 9;
const WORDS_MAX = 26;

/** Widths in twips, the label's first, and the size of the letters in points. */
export interface TableLayout {
  readonly size: number;
  readonly widths: readonly number[];
}

interface Need {
  /** In em: what no line break can make narrower, and what makes line breaks needless. */
  readonly least: number;
  readonly wanted: number;
  readonly weight: number;
}

/** The largest letters in which every figure and every word fits, and the room shared out by content. */
export function tableLayout(table: ReportTable, width: number): TableLayout {
  const needs = needsOf(table);
  const fitting = SIZES.find((size) => total(leastWidths(needs, size)) <= width);
  const size = fitting ?? SIZES[SIZES.length - 1];
  const least = leastWidths(needs, size);
  const spare = width - total(least);
  const widths = spare < 0 ? scaled(least, width) : shared({ needs, least, spare, size });
  const rounded = widths.map(Math.floor);
  rounded[0] += width - total(rounded);
  return { size, widths: rounded };
}

function needsOf(table: ReportTable): Need[] {
  const labels = table.rows.map((row) => row.label);
  const label = {
    least: Math.max(LABEL_MIN, widest([table.labelHeading, ...labels], wordWidth)),
    wanted: Math.min(WORDS_MAX, widest(labels, textWidth)),
    weight: 2,
  };
  const columns = table.columns.map((column): Need => {
    const shown = table.rows.map((row) => {
      const value = valueAt(row, column);
      return value === undefined ? "" : shownAt(value, column);
    });
    const heading = wordWidth(columnHeading(column));
    const body = widest(shown, column.type === "text" ? wordWidth : textWidth);
    const wanted = Math.min(WORDS_MAX, widest(shown, textWidth));
    return { least: Math.max(heading, body), wanted, weight: column.width ?? 1 };
  });
  return [label, ...columns];
}

function widest(texts: readonly string[], measure: (text: string) => number): number {
  return texts.reduce((most, text) => Math.max(most, measure(text)), 0);
}

function twips(em: number, size: number): number {
  return em * size * TWIPS_A_POINT * BOLD + 2 * CELL_PADDING;
}

function leastWidths(needs: readonly Need[], size: number): number[] {
  return needs.map(({ least }) => twips(least, size));
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}

function scaled(widths: readonly number[], width: number): number[] {
  const factor = width / total(widths);
  return widths.map((each) => each * factor);
}

interface Sharing {
  readonly needs: readonly Need[];
  readonly least: readonly number[];
  readonly spare: number;
  readonly size: number;
}

/** First so that lines need no break, then by the columns' own weights. */
function shared({ needs, least, spare, size }: Sharing): number[] {
  const wishes = needs.map(({ wanted }, index) => Math.max(0, twips(wanted, size) - least[index]));
  const wished = total(wishes);
  const part = wished === 0 ? 0 : Math.min(1, spare / wished);
  const rest = spare - wished * part;
  const weights = total(needs.map(({ weight }) => weight));
  return least.map(
    (width, index) => width + wishes[index] * part + (rest * needs[index].weight) / weights,
  );
}
