import type { ReportTable } from "../../core/document";
import { lineCount, measuredText } from "../../layout/measured-text";
import { type ColumnLayout, columnLayout, SIZES } from "./column-widths";
import { TWIPS_A_POINT, textRoom } from "./measures";
import { tableLines } from "./row-lines";
import { TEXT_PADDING } from "./row-looks";

/** Columns, and the room above and below the letters of a row, in points. */
export interface TableLayout extends ColumnLayout {
  readonly rowPadding: number;
  /** Whether the table must stay on one page. */
  readonly isWhole: boolean;
}

/** A table of so few rows is kept on one page. */
const KEPT_ROWS_MAX = 20;
const ROW_PADDING = { small: TEXT_PADDING, long: 1, tight: 0.6 };
/** Letters are not made smaller than this only to keep a table on one page. */
const TIGHT_SIZE_MIN = 7;
/** Letters are made a little smaller to keep each row within so many lines, but not below this size. */
const FEW_LINES = { small: { linesMax: 3, sizeMin: 7.5 }, long: { linesMax: 1, sizeMin: 7 } };
/** Larger letters may make a table so many times as long as the letters with which it is shortest. */
const LENGTHENED_MAX = 1.3;
/** Height of a line relative to the size of its letters. */
const LINE_HEIGHT = 1.15;
/** Heights in points: the line below a row, caption, a line of small print, the gap below the table. */
const RULE = 0.25;
const CAPTION_HEIGHT = 30;
const SMALL_PRINT = { size: 8, line: 9.3, air: 4 };
const GAP = 16;

/** Room of a page in twips; the height is what headings above the table leave. */
export interface Room {
  readonly width: number;
  readonly height: number;
  /** What the page has left where the block begins; all of it unless told. */
  readonly left?: number;
}

/** Whether a table has so many rows that it need not stay on one page. */
export function isLong({ rows }: ReportTable): boolean {
  return rows.length > KEPT_ROWS_MAX;
}

/** An upright page holds a table unless its letters would have to be smaller than this, in points. */
const UPRIGHT_SIZE_MIN = 7.5;
/** Whether a table needs a page turned sideways: as it says, else where it would be hard to read upright. */
export function isTurned(table: ReportTable): boolean {
  if (table.orientation !== undefined) return table.orientation === "landscape";
  return columnLayout(table, textRoom("portrait", "a4").width).size < UPRIGHT_SIZE_MIN;
}

/** A long table goes on where at least this part of a page is left, rather than begin on the next one. */
const FLOWING_MIN = 0.4;

/**
 * The most readable layout; a table that is only just too tall for what is left of a page, or else for a whole one, is
 * drawn in on it.
 */
export function tableLayout(table: ReportTable, room: Room): TableLayout {
  const { width, height, left = height } = room;
  const usual = kept(table, `${width}`, () => readableLayout(table, width, !isLong(table)));
  if (isFitting(table, usual, { width, height: left })) return usual;
  const drawnIn = tightLayout(table, usual, { width, height: left });
  if (drawnIn !== undefined) return drawnIn;
  if (isLong(table) && left < height && left >= height * FLOWING_MIN)
    return { ...usual, isWhole: false };
  if (isFitting(table, usual, { width, height })) return usual;
  return tightLayout(table, usual, { width, height }) ?? { ...usual, isWhole: false };
}

const knownHeights = new WeakMap<ReportTable, Map<string, number>>();

/** Keeps what a table's layouts come to as long as the table: pages are tried with it many times. */
function knownHeight(table: ReportTable, layout: TableLayout, width: number): number {
  const heights = knownHeights.get(table) ?? new Map<string, number>();
  knownHeights.set(table, heights);
  const key = `${width} ${layout.size} ${layout.rowPadding}`;
  const height = heights.get(key) ?? measuredHeight(table, layout, width);
  heights.set(key, height);
  return height;
}

/** The largest letters with which a table fits into a height; undefined where they would be too small. */
function tightLayout(table: ReportTable, usual: TableLayout, room: Room): TableLayout | undefined {
  for (const size of SIZES) {
    if (size > usual.size || size < TIGHT_SIZE_MIN) continue;
    const layout = tightOf(table, room.width, size);
    if (isFitting(table, layout, room)) return layout;
  }
  return undefined;
}

const knownLayouts = new WeakMap<ReportTable, Map<string, TableLayout>>();

function kept(table: ReportTable, key: string, make: () => TableLayout): TableLayout {
  const layouts = knownLayouts.get(table) ?? new Map<string, TableLayout>();
  knownLayouts.set(table, layouts);
  const layout = layouts.get(key) ?? make();
  layouts.set(key, layout);
  return layout;
}

function tightOf(table: ReportTable, width: number, size: number): TableLayout {
  return kept(table, `${width} tight ${size}`, () => ({
    ...columnLayout(table, width, size),
    rowPadding: ROW_PADDING.tight,
    isWhole: true,
  }));
}

/** The largest letters, or somewhat smaller ones where these keep all words within a few lines. */
function readableLayout(table: ReportTable, width: number, isWhole: boolean): TableLayout {
  const { linesMax, sizeMin } = isWhole ? FEW_LINES.small : FEW_LINES.long;
  const layouts: TableLayout[] = [];
  for (const size of SIZES) {
    if (size < sizeMin) continue;
    const rowPadding = isWhole ? ROW_PADDING.small : ROW_PADDING.long;
    const layout = { ...columnLayout(table, width, size), rowPadding, isWhole };
    if (tableLines(table, layout).rows.every((lines) => lines <= linesMax)) return layout;
    layouts.push(layout);
  }
  return largestNearLowest(table, width, layouts);
}

/** The largest letters that do not make a table much longer than the letters with which it is shortest. */
function largestNearLowest(
  table: ReportTable,
  width: number,
  layouts: readonly TableLayout[],
): TableLayout {
  const heights = layouts.map((layout) => tableHeight(table, layout, width));
  const bound = Math.min(...heights) * LENGTHENED_MAX;
  return layouts[heights.findIndex((height) => height <= bound)];
}

function isFitting(table: ReportTable, layout: TableLayout, { width, height }: Room): boolean {
  return tableHeight(table, layout, width) * TWIPS_A_POINT <= height;
}

/** Height of caption, table and small print in points, the air below included. */
export function tableHeight(table: ReportTable, layout: TableLayout, width: number): number {
  return knownHeight(table, layout, width);
}

function measuredHeight(table: ReportTable, layout: TableLayout, width: number): number {
  const notes = (table.notes ?? []).map((note) => {
    const lines = lineCount(measuredText(note), width / TWIPS_A_POINT / SMALL_PRINT.size);
    return lines * SMALL_PRINT.line + SMALL_PRINT.air;
  });
  const small = notes.reduce((sum, height) => sum + height, 0);
  return CAPTION_HEIGHT + bodyHeight(table, layout) + small + GAP;
}

/** Rows that stay with the headings of a table. */
const FIRST_ROWS = 3;

/** Height in points of what must stand on the page on which a table begins: caption, headings, first rows. */
export function firstRowsHeight(table: ReportTable, layout: TableLayout): number {
  return CAPTION_HEIGHT + bodyHeight(table, layout, FIRST_ROWS);
}

/** Height of headings and rows, the first ones or all, in points, as near as widths can be told without measuring letters. */
function bodyHeight(table: ReportTable, layout: TableLayout, rowCount?: number): number {
  const { headings, rows } = tableLines(table, layout);
  return [headings, ...rows.slice(0, rowCount)]
    .map((lines) => lines * layout.size * LINE_HEIGHT + 2 * layout.rowPadding + RULE)
    .reduce((sum, height) => sum + height, 0);
}
