import type { ReportChart } from "../../core/document";
import { ROW_HEIGHT } from "../xlsx-writer/sheet";
import { DIGIT_WIDTH, type PrintPage, pageHeight } from "../xlsx-writer/sheet-look";

/** Width of a column that nobody set, in points; some programs make it a little wider. */
const DEFAULT_COLUMN_WIDTH = 52;
const SAFETY = 0.97;
/** Height of a chart relative to its width; of a strip of two panels too. */
const SHAPES = { "stacked-columns": 0.56, "paired-columns": 0.5, panel: 0.26 } as const;
/** Lengths in points. */
const BAR_HEIGHT = 19;
const BARS_ROOM = 75;
const PANEL_GAP = 10;

/** Where a native chart stands on its sheet. Rows and columns count from 0, lengths are in points. */
export interface ChartPlace {
  readonly chart: ReportChart;
  /** Keys of the series that it shows; a step line has a chart for each, since they share no scale. */
  readonly series: readonly string[];
  readonly isFirst: boolean;
  readonly column: number;
  readonly columnOffset: number;
  readonly row: number;
  readonly width: number;
  readonly height: number;
}

/** Places of a table's charts, and the last row and column that they reach, from 1 as a person counts them. */
export interface SheetCharts {
  readonly places: readonly ChartPlace[];
  readonly lastRow: number;
  readonly lastColumn: number;
  /** Rows below which a page ends, so that no chart is cut in two. */
  readonly breaks: readonly number[];
}

/** The sheet above the charts. */
interface SheetAbove {
  /** Widths of its columns in digits. */
  readonly widths: readonly number[];
  readonly page: PrintPage;
  readonly rowCount: number;
  /** In points. */
  readonly height: number;
}

/** Puts the charts of a table below its small print, each below the other and as wide as the page. */
export function sheetCharts(charts: readonly ReportChart[], above: SheetAbove): SheetCharts {
  const widths = above.widths.map((digits) => digits * DIGIT_WIDTH);
  const page = pageHeight(above.page);
  const across = columnsAcross(widths, (above.page.width / above.page.scale) * SAFETY);
  const room = { width: across.width, page };
  let row = above.rowCount + 1;
  let used = (above.height > page ? above.height % page : above.height) + ROW_HEIGHT;
  const places: ChartPlace[] = [];
  const breaks: number[] = [];
  for (const strips of charts.map((chart) => stripsOf(chart, room))) {
    // All panels of a chart stand on one page.
    const all = strips.reduce((sum, { height }) => sum + rowsOf(height) * ROW_HEIGHT, 0);
    if (used + all > page) {
      breaks.push(row);
      used = 0;
    }
    for (const strip of strips) {
      for (const { x, ...frame } of strip.frames)
        places.push({ ...frame, ...columnAt(widths, x), height: strip.height, row });
      row += rowsOf(strip.height);
    }
    used += all + ROW_HEIGHT;
    row++;
  }
  if (places.length === 0) return { places, lastRow: 0, lastColumn: 0, breaks };
  return { places, lastRow: row - 1, lastColumn: across.count, breaks };
}

/** The columns that a page takes, and their width: charts end where a column ends, or it would spill over. */
function columnsAcross(
  widths: readonly number[],
  room: number,
): { readonly count: number; readonly width: number } {
  let [count, width] = [widths.length, widths.reduce((sum, each) => sum + each, 0)];
  for (; width + DEFAULT_COLUMN_WIDTH <= room; count++) width += DEFAULT_COLUMN_WIDTH;
  return { count, width };
}

/** Rows that a chart covers, with a little air below. */
const rowsOf = (height: number): number => Math.ceil((height + PANEL_GAP) / ROW_HEIGHT);

/** Charts that stand side by side. */
interface Strip {
  readonly height: number;
  readonly frames: readonly Frame[];
}

interface Frame {
  readonly chart: ReportChart;
  readonly series: readonly string[];
  readonly isFirst: boolean;
  readonly x: number;
  readonly width: number;
}

/** Width of a page and its height, in the sheet's own points. */
interface PageRoom {
  readonly width: number;
  readonly page: number;
}

function stripsOf(chart: ReportChart, { width, page }: PageRoom): Strip[] {
  const { kind, rowKeys, columnKeys } = chart;
  const whole = (series: readonly string[], wanted: number) => {
    const height = Math.min(wanted, page - 2 * ROW_HEIGHT);
    return [{ height, frames: [{ chart, series, isFirst: true, x: 0, width }] }];
  };
  switch (kind) {
    case "step-line":
      return panelStrips(chart, { width, page });
    case "bars":
      return whole(columnKeys, BARS_ROOM + rowKeys.length * BAR_HEIGHT);
    case "paired-columns":
      return whole(columnKeys, width * SHAPES[kind]);
    case "stacked-columns":
      return whole(rowKeys, width * SHAPES[kind]);
  }
}

/** Two panels a strip, so low that all strips stand on one page. */
function panelStrips(chart: ReportChart, { width: all, page }: PageRoom): Strip[] {
  const width = (all - PANEL_GAP) / 2;
  const panels = chart.columnKeys.map((key, index) => ({
    chart,
    series: [key],
    isFirst: index === 0,
    x: index % 2 === 0 ? 0 : width + PANEL_GAP,
    width,
  }));
  const share = page / Math.ceil(panels.length / 2) - PANEL_GAP - 2 * ROW_HEIGHT;
  const height = Math.min(all * SHAPES.panel, Math.max(share, 4 * ROW_HEIGHT));
  return panels.flatMap((_, index) =>
    index % 2 === 0 ? [{ height, frames: panels.slice(index, index + 2) }] : [],
  );
}

/** The column at a distance from the sheet's side, and how far into it that is. */
function columnAt(widths: readonly number[], x: number): { column: number; columnOffset: number } {
  let [column, rest] = [0, x];
  for (;;) {
    const width = widths[column] ?? DEFAULT_COLUMN_WIDTH;
    if (rest < width) return { column, columnOffset: rest };
    rest -= width;
    column++;
  }
}
