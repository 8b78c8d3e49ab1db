import type { Worksheet } from "exceljs";
import { cellAddress, columnName } from "../../core/cells";
import type { ReportChart, ReportTable } from "../../core/document";
import { PALETTE } from "../palette";
import { captionOf } from "../report-cells";
import { sheetCharts } from "../xlsx-charts/places";
import { textContent } from "./cell-content";
import { columnWidths, linesOf } from "./column-widths";
import { font, startAlignment } from "./looks";
import { HEADING_ROW } from "./page-setup";
import { tableName } from "./sheet-names";
import { headingsOf, writeHeadings, writeRow } from "./table-rows";

const FIRST_ROW = HEADING_ROW + 1;
/** Excel's bound for the heading of a native table's column. */
const HEADING_LENGTH_MAX = 255;

/** What one sheet holds. */
interface SheetContent {
  readonly table: ReportTable;
  readonly charts: readonly ReportChart[];
}

/** One table on a sheet of its own: title, headings that stay in view, rows, small print, and room for its charts. */
export function writeTableSheet(sheet: Worksheet, { table, charts }: SheetContent): void {
  const rowNumbers = new Map(table.rows.map((row, index) => [row.key, FIRST_ROW + index]));
  const place = { table, sheet: sheet.name, rowNumbers, widths: columnWidths(table) };
  place.widths.forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
  addNativeTable(sheet, table);
  writeHeadings(sheet, place);
  table.rows.forEach((row, index) => {
    writeRow(sheet, { place, row, rowNumber: FIRST_ROW + index });
  });
  writeLines(sheet, table);
  const below = sheetCharts(table, charts);
  for (const row of below.breaks) sheet.getRow(row).addPageBreak();
  const lastColumn = columnName(Math.max(table.columns.length + 1, below.lastColumn) - 1);
  const lastRow = Math.max(sheet.rowCount, FIRST_ROW, below.lastRow);
  sheet.pageSetup.printArea = `A$1:${lastColumn}$${lastRow}`;
  sheet.pageSetup.printTitlesRow = `${HEADING_ROW}:${HEADING_ROW}`;
}

/** A native table wants a row, and headings that are there and differ; else the range stays a plain one. */
function addNativeTable(sheet: Worksheet, table: ReportTable): void {
  const headings = headingsOf(table);
  const unique = new Set(headings.map((heading) => heading.toLowerCase()));
  const isFit = headings.every((each) => each !== "" && each.length <= HEADING_LENGTH_MAX);
  if (!isFit || unique.size < headings.length || table.rows.length === 0) return;
  sheet.addTable({
    name: tableName(sheet.name),
    ref: cellAddress({ sheet: sheet.name, row: HEADING_ROW, columnIndex: 0 }),
    headerRow: true,
    // Filter buttons would let a reader sort totals into the lines they add.
    columns: headings.map((name) => ({ name, filterButton: false })),
    rows: table.rows.map(() => headings.map(() => null)),
    style: { theme: "TableStyleLight1", showRowStripes: false },
  });
}

/** Title above the table, small print below it. */
function writeLines(sheet: Worksheet, table: ReportTable): void {
  writeLine(sheet, {
    rowNumber: 1,
    text: captionOf(table),
    look: font(14, { bold: true, color: PALETTE.accent }),
  });
  linesOf(table).forEach((text, index) => {
    const rowNumber = FIRST_ROW + table.rows.length + 1 + index;
    writeLine(sheet, { rowNumber, text, look: font(8, { color: PALETTE.muted }) });
  });
}

interface Line {
  readonly rowNumber: number;
  readonly text: string;
  readonly look: ReturnType<typeof font>;
}

function writeLine(sheet: Worksheet, { rowNumber, text, look }: Line): void {
  const cell = sheet.getCell(rowNumber, 1);
  const { value, format } = textContent(text);
  cell.value = value;
  cell.numFmt = format;
  cell.font = look;
  cell.alignment = { ...startAlignment(sheet) };
}
