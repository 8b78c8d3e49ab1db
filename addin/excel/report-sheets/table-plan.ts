import type {
  Document,
  ReportChart,
  ReportColumn,
  ReportRow,
  ReportTable,
} from "../../core/document";
import { cellContent, textContent } from "../../layout/cell-content";
import { columnWidths, linesOf } from "../../layout/column-widths";
import { captionOf, chartsOf, isFigureColumn, shownAt, valueAt } from "../../layout/report-cells";
import { rowHeight } from "../../layout/row-height";
import { canBeNative, HEADING_ROW, sheetHeadings } from "../../layout/sheet-headings";
import { tableName } from "../../layout/sheet-names";
import { sumFormula, type TablePlace } from "../../layout/sum-formula";
import { addChart } from "./chart-plan";
import { printOf } from "./print-plan";
import { BODY_SIZE, HEADING_LOOK, ROW_LOOKS, SMALL_LOOK, TITLE_LOOK } from "./row-looks";
import { SheetDraft } from "./sheet-draft";
import type { PlannedCell, PlannedChart, SheetPlan } from "./sheet-plan";

/** Rows of text wider than this part of the page are printed on a turned one, in digits. */
const UPRIGHT_WIDTH_MAX = 120;

/** One table on a sheet of its own: title, headings that stay in view, rows, small print, charts. */
export function tablePlan(
  document: Document,
  { table, name }: { table: ReportTable; name: string },
): SheetPlan {
  const widths = columnWidths(table);
  const draft = new SheetDraft(widths.length);
  draft.addTexts([{ text: captionOf(table), look: TITLE_LOOK }]);
  while (draft.next < HEADING_ROW - 1) draft.addRow();
  addHeadings(draft, { table, widths });
  const isRightToLeft = document.direction === "rtl";
  addRows(draft, { table, widths, name, isRightToLeft });
  const native = canBeNative(table)
    ? {
        nativeTable: {
          name: tableName(name),
          place: {
            top: HEADING_ROW - 1,
            left: 0,
            rowCount: table.rows.length + 1,
            columnCount: widths.length,
          },
        },
      }
    : {};
  draft.addRow();
  for (const text of linesOf(table, widths)) draft.addTexts([{ text, look: SMALL_LOOK }]);
  const charts = chartsOf(document, table).flatMap((chart: ReportChart): PlannedChart[] =>
    addChart(draft, chart, table),
  );
  const isTurned = widths.reduce((sum, width) => sum + width, 0) > UPRIGHT_WIDTH_MAX;
  return {
    name,
    cells: draft.matrix,
    widths,
    heights: draft.heights,
    looks: draft.looks,
    ...native,
    frozen: { rowCount: HEADING_ROW, columnCount: 1 },
    links: [],
    charts,
    isRightToLeft,
    print: { ...printOf(document), isTurned, titleRow: HEADING_ROW - 1 },
  };
}

function addHeadings(
  draft: SheetDraft,
  { table, widths }: { table: ReportTable; widths: readonly number[] },
): void {
  const headings = sheetHeadings(table);
  const row = draft.addTexts(
    headings.map((text, index) => ({ text, width: widths[index] - 1, look: { size: BODY_SIZE } })),
  );
  draft.look({ top: row, left: 0, columnCount: headings.length }, HEADING_LOOK);
  table.columns.forEach((column, index) => {
    if (isFigureColumn(column)) draft.look({ top: row, left: index + 1 }, { align: "Right" });
  });
}

interface PlacedTable {
  readonly table: ReportTable;
  readonly widths: readonly number[];
  readonly name: string;
  readonly isRightToLeft: boolean;
}

function addRows(draft: SheetDraft, { table, widths, name, isRightToLeft }: PlacedTable): void {
  const first = HEADING_ROW + 1;
  const rowNumbers = new Map(table.rows.map((row, index) => [row.key, first + index]));
  const place = { table, sheet: name, rowNumbers };
  const top = draft.next;
  for (const row of table.rows) {
    const cells = table.columns.map((column, index) =>
      filled(place, { row, column, columnIndex: index + 1 }),
    );
    const at = draft.addRow([textContent(row.label), ...cells]);
    const texts = [row.label, ...table.columns.map((column) => wordsAt(row, column))];
    draft.heights.set(
      at,
      rowHeight(texts.map((text, index) => ({ text, size: BODY_SIZE, width: widths[index] - 3 }))),
    );
  }
  const rowCount = table.rows.length;
  if (rowCount === 0) return;
  const columnCount = widths.length;
  draft.look({ top, left: 0, rowCount, columnCount }, { size: BODY_SIZE, vertical: "Center" });
  const start = isRightToLeft ? "Right" : "Left";
  draft.look({ top, left: 0, rowCount }, { align: start, isWrapped: true });
  table.columns.forEach((column, index) => {
    const look = isFigureColumn(column)
      ? ({ align: "Right" } as const)
      : ({ align: start, isWrapped: true } as const);
    draft.look({ top, left: index + 1, rowCount }, look);
  });
  for (const run of runsOf(table.rows)) {
    const { indent, ...look } = ROW_LOOKS[run.kind];
    const rows = { top: top + run.from, left: 0, rowCount: run.count };
    draft.look({ ...rows, columnCount }, look);
    if (indent !== undefined) draft.look(rows, { indent });
  }
}

/** Rows of one kind that follow one another: they are dressed together. Lines between them need each row for itself. */
function runsOf(rows: readonly ReportRow[]) {
  const runs: { kind: ReportRow["kind"]; from: number; count: number }[] = [];
  rows.forEach(({ kind }, index) => {
    const last = runs.at(-1);
    if (last?.kind === kind && ROW_LOOKS[kind].top === undefined) last.count++;
    else runs.push({ kind, from: index, count: 1 });
  });
  return runs;
}

function wordsAt(row: ReportRow, column: ReportColumn): string {
  const value = valueAt(row, column);
  return isFigureColumn(column) || value === undefined ? "" : shownAt(value, column);
}

function filled(
  place: TablePlace,
  cell: { row: ReportRow; column: ReportColumn; columnIndex: number },
): PlannedCell | undefined {
  const value = valueAt(cell.row, cell.column);
  if (value === undefined) return undefined;
  const content = cellContent(value, cell.column);
  const formula = sumFormula(place, cell);
  return formula === undefined || typeof content.value !== "number"
    ? content
    : { ...content, formula };
}
