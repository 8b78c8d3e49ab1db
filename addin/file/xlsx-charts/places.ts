import type { ReportChart, ReportTable } from "../../core/document";
import { isWide } from "../report-cells";
import { columnWidths, linesOf } from "../xlsx-writer/column-widths";
import { HEADING_ROW } from "../xlsx-writer/page-setup";

/** Lengths in points. */
const ROW_HEIGHT = 15;
const DIGIT_WIDTH = 5.25;
const DEFAULT_COLUMN_WIDTH = 48;
/** As wide as the table, within bounds. */
const CHART_WIDTH = { min: 454, max: 640 };
const CHART_HEIGHTS = { "stacked-columns": 270, "paired-columns": 250 } as const;
const BAR_HEIGHT = 18;
const BARS_ROOM = 75;
const PANEL_HEIGHT = 120;
const PANEL_GAP = 10;
/** A page between its margins: A4 upright and turned. */
const PAGES = { upright: { width: 509, height: 727 }, turned: { width: 756, height: 480 } };
/** Title and headings above a table's rows. */
const TABLE_HEAD = 80;

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

/** Puts the charts of a table below its small print, each below the other. */
export function sheetCharts(table: ReportTable, charts: readonly ReportChart[]): SheetCharts {
  const widths = columnWidths(table).map((digits) => digits * DIGIT_WIDTH);
  const width = chartWidth(widths);
  const page = pageHeight(table, widths);
  const rowsAbove = table.rows.length + linesOf(table).length;
  let row = HEADING_ROW + rowsAbove + 2;
  let used = TABLE_HEAD + rowsAbove * ROW_HEIGHT;
  const places: ChartPlace[] = [];
  const breaks: number[] = [];
  for (const strip of charts.flatMap((chart) => stripsOf(chart, width))) {
    if (used + strip.height > page) {
      breaks.push(row);
      used = 0;
    }
    for (const { x, ...frame } of strip.frames)
      places.push({ ...frame, ...columnAt(widths, x), height: strip.height, row });
    row += Math.ceil(strip.height / ROW_HEIGHT) + 1;
    used += strip.height + 2 * ROW_HEIGHT;
  }
  if (places.length === 0) return { places, lastRow: 0, lastColumn: 0, breaks };
  return { places, lastRow: row, lastColumn: columnAt(widths, width - 1).column + 1, breaks };
}

function chartWidth(widths: readonly number[]): number {
  const table = widths.reduce((sum, width) => sum + width, 0);
  return Math.min(CHART_WIDTH.max, Math.max(CHART_WIDTH.min, table));
}

/** Height of a page, in the sheet's own points: a wide sheet is made smaller to fit its width. */
function pageHeight(table: ReportTable, widths: readonly number[]): number {
  const { width, height } = isWide(table) ? PAGES.turned : PAGES.upright;
  const own = widths.reduce((sum, each) => sum + each, 0);
  return height * Math.max(1, own / width);
}

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

function stripsOf(chart: ReportChart, width: number): Strip[] {
  const { kind, rowKeys, columnKeys } = chart;
  const whole = (series: readonly string[], height: number) => [
    { height, frames: [{ chart, series, isFirst: true, x: 0, width }] },
  ];
  switch (kind) {
    case "step-line":
      return panelStrips(chart, width);
    case "bars":
      return whole(columnKeys, BARS_ROOM + rowKeys.length * BAR_HEIGHT);
    case "paired-columns":
      return whole(columnKeys, CHART_HEIGHTS[kind]);
    case "stacked-columns":
      return whole(rowKeys, CHART_HEIGHTS[kind]);
  }
}

/** Two panels a strip. */
function panelStrips(chart: ReportChart, all: number): Strip[] {
  const width = (all - PANEL_GAP) / 2;
  const panels = chart.columnKeys.map((key, index) => ({
    chart,
    series: [key],
    isFirst: index === 0,
    x: index % 2 === 0 ? 0 : width + PANEL_GAP,
    width,
  }));
  return panels.flatMap((_, index) =>
    index % 2 === 0 ? [{ height: PANEL_HEIGHT, frames: panels.slice(index, index + 2) }] : [],
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
