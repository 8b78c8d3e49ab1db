import { columnName } from "../../core/cells";
import type { ReportChart, ReportTable } from "../../core/document";
import { cellContent } from "../../layout/cell-content";
import { valueAt } from "../../layout/report-cells";
import { HEADING_ROW, sheetHeadings } from "../../layout/sheet-headings";
import { isByRow } from "../charts/chart-data";

/** Cells that a chart shows, with what they hold: text, a number, or undefined for what is no number. */
export interface Reference<Content> {
  readonly formula: string;
  readonly contents: readonly Content[];
}

/** A series of a native chart. */
export interface SeriesReference {
  readonly key: string;
  readonly name: Reference<string>;
  readonly categories: Reference<string>;
  readonly values: Reference<number | undefined>;
  /** Number format of its first figure. */
  readonly format: string;
}

interface Place {
  readonly row: number;
  readonly columnIndex: number;
}

/** The cells of a chart's series on the sheet of its table. */
export function seriesReferences(
  { chart, series }: { chart: ReportChart; series: readonly string[] },
  { table, sheet }: { table: ReportTable; sheet: string },
): SeriesReference[] {
  const place = placeFinder(table);
  const textAt = textFinder(table);
  const cell = (row: string, column: string) => cellAt(table, row, column);
  const text = (places: readonly Place[]): Reference<string> => ({
    formula: formulaOf(sheet, places),
    contents: places.map(textAt),
  });
  return series.map((key) => {
    const pairs = isByRow(chart)
      ? chart.columnKeys.map((column) => [key, column] as const)
      : chart.rowKeys.map((row) => [row, key] as const);
    const contents = pairs.map(([row, column]) => cell(row, column));
    const heads = isByRow(chart)
      ? {
          name: place(key, undefined),
          categories: chart.columnKeys.map((column) => place(undefined, column)),
        }
      : {
          name: place(undefined, key),
          categories: chart.rowKeys.map((row) => place(row, undefined)),
        };
    return {
      key,
      name: text([heads.name]),
      categories: text(heads.categories),
      values: {
        formula: formulaOf(
          sheet,
          pairs.map(([row, column]) => place(row, column)),
        ),
        contents: contents.map((content) => content?.number),
      },
      format: contents.find((content) => content?.number !== undefined)?.format ?? "General",
    };
  });
}

/** Place of a cell: no row means the headings, no column the labels. */
function placeFinder({ rows, columns }: ReportTable) {
  return (row: string | undefined, column: string | undefined): Place => ({
    row: HEADING_ROW + 1 + (row === undefined ? -1 : rows.findIndex(({ key }) => key === row)),
    columnIndex: column === undefined ? 0 : 1 + columns.findIndex(({ key }) => key === column),
  });
}

function textFinder(table: ReportTable) {
  const headings = sheetHeadings(table);
  return ({ row, columnIndex }: Place): string =>
    row === HEADING_ROW ? headings[columnIndex] : (table.rows[row - HEADING_ROW - 1]?.label ?? "");
}

function cellAt(table: ReportTable, rowKey: string, columnKey: string) {
  const row = table.rows.find(({ key }) => key === rowKey);
  const column = table.columns.find(({ key }) => key === columnKey);
  const value = row && column && valueAt(row, column);
  if (value === undefined || column === undefined) return undefined;
  const content = cellContent(value, column);
  return {
    number: typeof content.value === "number" ? content.value : undefined,
    format: content.format,
  };
}

/** Ranges of cells that follow one another; several of them in brackets. */
function formulaOf(sheet: string, places: readonly Place[]): string {
  const ranges: { from: Place; to: Place }[] = [];
  for (const place of places) {
    const last = ranges.at(-1);
    if (last !== undefined && isNext(last, place)) last.to = place;
    else ranges.push({ from: place, to: place });
  }
  const shown = ranges.map(({ from, to }) => {
    const range = from === to ? absolute(from) : `${absolute(from)}:${absolute(to)}`;
    return `'${sheet.replaceAll("'", "''")}'!${range}`;
  });
  return shown.length === 1 ? shown[0] : `(${shown.join(",")})`;
}

/** Whether a place goes on in the direction of the range. */
function isNext({ from, to }: { from: Place; to: Place }, place: Place): boolean {
  const isBelow = place.columnIndex === to.columnIndex && place.row === to.row + 1;
  const isBeside = place.row === to.row && place.columnIndex === to.columnIndex + 1;
  return (isBelow && from.columnIndex === to.columnIndex) || (isBeside && from.row === to.row);
}

const absolute = ({ row, columnIndex }: Place): string => `$${columnName(columnIndex)}$${row}`;
