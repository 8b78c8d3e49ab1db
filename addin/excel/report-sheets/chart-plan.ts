import { cellAddress } from "../../core/cells";
import type { ReportChart, ReportTable } from "../../core/document";
import { cellContent, textContent } from "../../layout/cell-content";
import { singleLine } from "../../layout/plain-text";
import { valueAt } from "../../layout/report-cells";
import { HEADING_ROW } from "../../layout/sheet-headings";
import { SMALL_LOOK } from "./row-looks";
import type { SheetDraft } from "./sheet-draft";
import type { PlannedCell, PlannedChart } from "./sheet-plan";

/** Rows of Excel's usual height that a chart covers, and columns that it covers at least. */
const CHART_ROWS = 18;
const CHART_COLUMNS_MIN = 6;

/**
 * Adds a chart below the table: its words, room for it, and a small table of its figures, which are formulas on the cells
 * above. Not every Excel takes the alternative text of a chart from an add-in, so the words stand in a cell, too.
 */
export function addChart(
  draft: SheetDraft,
  chart: ReportChart,
  table: ReportTable,
): PlannedChart[] {
  const title = `${chart.id}  ${singleLine(chart.title)}`;
  draft.addRow();
  draft.addTexts([{ text: singleLine(chart.alternativeText), look: SMALL_LOOK }]);
  const parts = chart.kind === "step-line" ? chart.columnKeys.map((key) => [key]) : [undefined];
  return parts.map((only) => {
    const area = {
      top: draft.next,
      left: 0,
      rowCount: CHART_ROWS,
      columnCount: Math.max(CHART_COLUMNS_MIN, draft.columnCount),
    };
    for (let row = 0; row < CHART_ROWS; row++) draft.addRow();
    const figures = addFigures(draft, gridOf(chart, table, only ?? chart.columnKeys));
    const suffix = only === undefined ? "" : ` ${only.join(" ")}`;
    const words = { title: title + suffix, alternativeText: singleLine(chart.alternativeText) };
    return { ...kindOf(chart), name: chart.id + suffix, ...words, figures, area };
  });
}

function kindOf({ kind }: ReportChart): Pick<PlannedChart, "kind" | "hasLegend"> {
  switch (kind) {
    case "stacked-columns":
      return { kind: "ColumnStacked", hasLegend: true };
    case "paired-columns":
      return { kind: "ColumnClustered", hasLegend: true };
    case "step-line":
      return { kind: "ColumnClustered", hasLegend: false };
    case "bars":
      return { kind: "BarClustered", hasLegend: true };
  }
}

/** Cells of a small table: names of the series above, of the categories beside. */
type Grid = readonly (readonly (PlannedCell | undefined)[])[];

function gridOf(chart: ReportChart, table: ReportTable, columnKeys: readonly string[]): Grid {
  const rows = chart.rowKeys.map((key) => indexOf(chart, table.rows, key));
  const columns = columnKeys.map((key) => indexOf(chart, table.columns, key));
  const columnName = (column: number) => textContent(singleLine(table.columns[column].label));
  const rowName = (row: number) => textContent(singleLine(table.rows[row].label));
  if (chart.kind === "stacked-columns")
    return [
      [undefined, ...rows.map(rowName)],
      ...columns.map((column) => [
        columnName(column),
        ...rows.map((row) => figureAt(table, row, column)),
      ]),
    ];
  return [
    [undefined, ...columns.map(columnName)],
    ...rows.map((row) => [rowName(row), ...columns.map((column) => figureAt(table, row, column))]),
  ];
}

/** A key that is not there is a fault of the program. */
function indexOf(
  chart: ReportChart,
  all: readonly { readonly key: string }[],
  key: string,
): number {
  const index = all.findIndex((one) => one.key === key);
  if (index < 0) throw new Error(`chart ${chart.id}: the table ${chart.tableId} has no ${key}.`);
  return index;
}

function figureAt(table: ReportTable, row: number, column: number): PlannedCell | undefined {
  const value = valueAt(table.rows[row], table.columns[column]);
  if (value === undefined) return undefined;
  const content = cellContent(value, table.columns[column]);
  if (typeof content.value !== "number") return undefined;
  const cell = { sheet: "", row: HEADING_ROW + 1 + row, columnIndex: column + 1 };
  return { ...content, formula: cellAddress(cell) };
}

function addFigures(draft: SheetDraft, grid: Grid) {
  const top = draft.next;
  for (const cells of grid) draft.addRow(cells);
  const place = { top, left: 0, rowCount: grid.length, columnCount: grid[0].length };
  draft.look(place, SMALL_LOOK);
  return place;
}
