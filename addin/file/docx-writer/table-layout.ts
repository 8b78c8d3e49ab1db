import type { ReportTable } from "../../core/document";
import { shownTable } from "../shown-table";
import { cutLines } from "../text-width";
import { BOLD, type ColumnLayout, columnLayout, SIZES } from "./column-widths";
import { TWIPS_A_POINT } from "./measures";
import { ROW_LOOKS } from "./row-looks";

/** Columns, and the room above and below the letters of a row, in points. */
export interface TableLayout extends ColumnLayout {
  readonly rowPadding: number;
  /** Whether the table must stay on one page. */
  readonly isWhole: boolean;
}

/** A table of so few rows is kept on one page. */
const KEPT_ROWS_MAX = 20;
const ROW_PADDING = { small: 1.5, long: 1, tight: 0.6 };
/** Letters are not made smaller than this only to keep a table on one page. */
const TIGHT_SIZE_MIN = 7;
/** Letters are made a little smaller to keep each row within so many lines, but not below this size. */
const FEW_LINES = { small: { linesMax: 3, sizeMin: 7.5 }, long: { linesMax: 1, sizeMin: 7 } };
/** Height of a line relative to the size of its letters. */
const LINE_HEIGHT = 1.16;
/** Heights in points: the line below a row, caption, a line of small print, the gap below the table. */
const RULE = 0.5;
const CAPTION_HEIGHT = 34;
const SMALL_PRINT = { size: 8, line: 11.5 };
const GAP = 18;

/** Room of a page in twips; the height is what headings above the table leave. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** The most readable layout; a table that is only just too tall for a page is drawn in on it. */
export function tableLayout(table: ReportTable, room: Room): TableLayout {
  const isSmall = table.rows.length <= KEPT_ROWS_MAX;
  const usual = readableLayout(table, room.width, isSmall);
  if (isFitting(table, { layout: usual, room })) return usual;
  const tight = SIZES.filter((size) => size <= usual.size && size >= TIGHT_SIZE_MIN)
    .map((size) => ({
      ...columnLayout(table, room.width, size),
      rowPadding: ROW_PADDING.tight,
      isWhole: true,
    }))
    .find((layout) => isFitting(table, { layout, room }));
  return tight ?? { ...usual, isWhole: false };
}

/** The largest letters, or somewhat smaller ones where these keep all words within a few lines. */
function readableLayout(table: ReportTable, width: number, isWhole: boolean): TableLayout {
  const { linesMax, sizeMin } = isWhole ? FEW_LINES.small : FEW_LINES.long;
  const layouts = SIZES.filter((size) => size >= sizeMin).map((size) => ({
    ...columnLayout(table, width, size),
    rowPadding: isWhole ? ROW_PADDING.small : ROW_PADDING.long,
    isWhole,
  }));
  const fewLines = layouts.find((layout) => Math.max(0, ...linesOfRows(table, layout)) <= linesMax);
  return fewLines ?? layouts[0];
}

function isFitting(
  table: ReportTable,
  { layout, room }: { layout: TableLayout; room: Room },
): boolean {
  const notes = (table.notes ?? []).flatMap((note) =>
    cutLines(note, room.width / TWIPS_A_POINT / SMALL_PRINT.size),
  );
  const height = CAPTION_HEIGHT + bodyHeight(table, layout) + notes.length * SMALL_PRINT.line + GAP;
  return height * TWIPS_A_POINT <= room.height;
}

/** Height of headings and rows in points, as near as widths can be told without measuring letters. */
function bodyHeight(table: ReportTable, layout: TableLayout): number {
  return [
    lineCount(shownTable(table).headings, { layout, indent: 0 }),
    ...linesOfRows(table, layout),
  ]
    .map((lines) => lines * layout.size * LINE_HEIGHT + 2 * layout.rowPadding + RULE)
    .reduce((sum, height) => sum + height, 0);
}

function linesOfRows(table: ReportTable, layout: ColumnLayout): number[] {
  const isWords = [true, ...table.columns.map(({ type }) => type === "text")];
  return shownTable(table).rows.map((texts, row) => {
    const words = texts.map((text, at) => (isWords[at] ? text : ""));
    return lineCount(words, { layout, indent: ROW_LOOKS[table.rows[row].kind].indent });
  });
}

function lineCount(
  texts: readonly string[],
  { layout, indent }: { layout: ColumnLayout; indent: number },
): number {
  const { widths, cellPadding, size } = layout;
  const lines = texts.map((text, index) => {
    const room = widths[index] - 2 * cellPadding - (index === 0 ? indent : 0);
    return cutLines(text, room / (size * TWIPS_A_POINT * BOLD)).length;
  });
  return Math.max(1, ...lines);
}
