import type { ReportTable } from "../../core/document";
import { isFigureColumn } from "../../layout/report-cells";
import { shownTable } from "../../layout/shown-table";
import { textWidth, wordWidth } from "../../layout/text-width";
import { TWIPS_A_POINT } from "./measures";
import { ROW_LOOKS } from "./row-looks";

/** Sizes in points to try, the most readable first. */
export const SIZES: readonly number[] = [9, 8.5, 8, 7.5, 7, 6.5, 6];
/** Room on each side of a cell, in twips; tables of many columns have less. */
const CELL_PADDING = { usual: 70, narrow: 45 };
const USUAL_COLUMNS_MAX = 8;
/** Bold letters are wider than those measured. */
export const BOLD = 1.09;
/** Widths in em: what a label of several words should have, and the most that words ask for. */
const LABEL_MIN = 9;
const WORDS_MAX = 26;
/** Indent of words beside figures, in twips. */
export const GAP_AFTER_FIGURE = 90;
/** Twips of an em, about. */
const EM = 8 * TWIPS_A_POINT;

/** Widths in twips, the label's first, and the size of the letters in points. */
export interface ColumnLayout {
  readonly size: number;
  readonly widths: readonly number[];
  /** Room on each side of a cell, in twips. */
  readonly cellPadding: number;
}

interface Need {
  /** In em: what no line break can make narrower, and what makes line breaks needless. */
  readonly least: number;
  readonly wanted: number;
  readonly weight: number;
}

interface Letters {
  readonly size: number;
  readonly cellPadding: number;
}

/**
 * The largest letters up to a size in which every figure and every word fits, and the room shared out by content.
 */
export function columnLayout(table: ReportTable, width: number, sizeMax = SIZES[0]): ColumnLayout {
  const needs = needsOf(table);
  const isUsual = table.columns.length <= USUAL_COLUMNS_MAX;
  const cellPadding = isUsual ? CELL_PADDING.usual : CELL_PADDING.narrow;
  const sizes = SIZES.filter((size) => size <= sizeMax);
  const size =
    sizes.find((each) => total(leastWidths(needs, { size: each, cellPadding })) <= width) ??
    SIZES[SIZES.length - 1];
  return kept(table, `${width} ${size}`, () => sharedOut(needs, width, { size, cellPadding }));
}

const knownLayouts = new WeakMap<ReportTable, Map<string, ColumnLayout>>();

/** The same layout each time that it is asked for, so that what is worked out from it can be kept with it. */
function kept(table: ReportTable, key: string, make: () => ColumnLayout): ColumnLayout {
  const layouts = knownLayouts.get(table) ?? new Map<string, ColumnLayout>();
  knownLayouts.set(table, layouts);
  const layout = layouts.get(key) ?? make();
  layouts.set(key, layout);
  return layout;
}

function sharedOut(needs: readonly Need[], width: number, letters: Letters): ColumnLayout {
  const least = leastWidths(needs, letters);
  const spare = width - total(least);
  const widths = spare < 0 ? scaled(least, width) : shared({ needs, least, spare, letters });
  const rounded = widths.map(Math.floor);
  rounded[0] += width - total(rounded);
  return { ...letters, widths: rounded };
}

const knownNeeds = new WeakMap<ReportTable, Need[]>();

/** What the columns need, kept as long as the table: every size of letters is tried with it. */
function needsOf(table: ReportTable): Need[] {
  const needs = knownNeeds.get(table) ?? measuredNeeds(table);
  knownNeeds.set(table, needs);
  return needs;
}

function measuredNeeds(table: ReportTable): Need[] {
  const labels = table.rows.map((row) => row.label);
  const indent = Math.max(0, ...table.rows.map(({ kind }) => ROW_LOOKS[kind].indent)) / EM;
  const widestLabel = widest(labels, textWidth) + indent;
  const label = {
    least: Math.max(
      Math.min(LABEL_MIN, widestLabel),
      widest(labels, wordWidth) + indent,
      wordWidth(table.labelHeading),
    ),
    wanted: Math.min(WORDS_MAX, widestLabel),
    weight: 2,
  };
  const { headings, rows } = shownTable(table);
  const columns = table.columns.map((column, index): Need => {
    const shown = rows.map((texts) => texts[index + 1]);
    const heading = wordWidth(headings[index + 1]);
    const whole = widest(shown, textWidth);
    const body = column.type === "text" ? widest(shown, wordWidth) : whole;
    const most = WORDS_MAX * Math.max(1, column.width ?? 1);
    const wanted = Math.min(most, whole);
    const gap = isAfterFigure(table, index) ? GAP_AFTER_FIGURE / EM : 0;
    return {
      least: Math.max(heading, body) + gap,
      wanted: wanted + gap,
      weight: column.width ?? 1,
    };
  });
  return [label, ...columns];
}

/** Whether words on the left of their column stand right beside figures on the right of theirs. */
export function isAfterFigure({ columns }: ReportTable, index: number): boolean {
  return index > 0 && isFigureColumn(columns[index - 1]) && !isFigureColumn(columns[index]);
}

function widest(texts: readonly string[], measure: (text: string) => number): number {
  return texts.reduce((most, text) => Math.max(most, measure(text)), 0);
}

function twips(em: number, { size, cellPadding }: Letters): number {
  return em * size * TWIPS_A_POINT * BOLD + 2 * cellPadding;
}

function leastWidths(needs: readonly Need[], letters: Letters): number[] {
  return needs.map(({ least }) => twips(least, letters));
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
  readonly letters: Letters;
}

/** First so that lines need no break, then by the columns' own weights. */
function shared({ needs, least, spare, letters }: Sharing): number[] {
  const wishes = needs.map(({ wanted }, index) =>
    Math.max(0, twips(wanted, letters) - least[index]),
  );
  const wished = total(wishes);
  const part = wished === 0 ? 0 : Math.min(1, spare / wished);
  const rest = spare - wished * part;
  const weights = total(needs.map(({ weight }) => weight));
  return least.map(
    (width, index) => width + wishes[index] * part + (rest * needs[index].weight) / weights,
  );
}
