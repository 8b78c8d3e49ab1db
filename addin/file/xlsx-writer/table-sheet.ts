import type { Worksheet } from "exceljs";
import { cellAddress, columnName } from "../../core/cells";
import type { ReportChart, ReportTable } from "../../core/document";
import { columnWidths, linesOf } from "../../layout/column-widths";
import { PALETTE } from "../../layout/palette";
import { captionOf } from "../../layout/report-cells";
import { canBeNative, HEADING_ROW } from "../../layout/sheet-headings";
import { tableName } from "../../layout/sheet-names";
import type { Paper } from "../paper";
import { type ChartPlace, sheetCharts } from "../xlsx-charts/places";
import { textContent } from "./cell-content";
import { font, startAlignment } from "./looks";
import { pageHeight, printPage, rowsHeight, setPage } from "./sheet-look";
import { headingsOf, writeHeadings, writeRow } from "./table-rows";

const FIRST_ROW = HEADING_ROW + 1;
/** What one sheet holds. */
interface SheetContent {
  readonly table: ReportTable;
  readonly charts: readonly ReportChart[];
  readonly paper: Paper;
}

/**
 * One table on a sheet of its own: title, headings that stay in view, rows, small print, and room for its charts.
 * Returns where these stand.
 */
export function writeTableSheet(
  sheet: Worksheet,
  { table, charts, paper }: SheetContent,
): readonly ChartPlace[] {
  const widths = columnWidths(table);
  widths.forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
  writeTable(sheet, { table, widths, top: 1, name: sheet.name });
  const height = rowsHeight(sheet, 1, sheet.rowCount);
  const page = printPage({ widths, height, paper });
  setPage(sheet, page);
  const { rowCount } = sheet;
  const below = sheetCharts(charts, { widths, page, rowCount, height });
  for (const row of below.breaks) sheet.getRow(row).addPageBreak();
  const lastColumn = columnName(Math.max(table.columns.length + 1, below.lastColumn) - 1);
  const lastRow = Math.max(sheet.rowCount, FIRST_ROW, below.lastRow);
  sheet.pageSetup.printArea = `A$1:${lastColumn}$${lastRow}`;
  // Headings above a page of charts alone would say nothing.
  if (height > pageHeight(page)) sheet.pageSetup.printTitlesRow = `${HEADING_ROW}:${HEADING_ROW}`;
  return below.places;
}

/** A table on a sheet: its title's row is the top, from 1. */
interface PlacedTable {
  readonly table: ReportTable;
  /** Widths of the sheet's columns in digits. */
  readonly widths: readonly number[];
  readonly top: number;
  /** By which the workbook knows the table. */
  readonly name: string;
}

/** Title, headings, rows and small print of a table. */
export function writeTable(sheet: Worksheet, { table, widths, top, name }: PlacedTable): void {
  const headingRow = top + HEADING_ROW - 1;
  const first = headingRow + 1;
  const rowNumbers = new Map(table.rows.map((row, index) => [row.key, first + index]));
  const place = { table, sheet: sheet.name, rowNumbers, widths, headingRow };
  addNativeTable(sheet, place, name);
  writeHeadings(sheet, place);
  table.rows.forEach((row, index) => {
    writeRow(sheet, { place, row, rowNumber: first + index });
  });
  writeLines(sheet, place, top);
}

/** Where the table is none of Excel's, the range stays a plain one. */
function addNativeTable(
  sheet: Worksheet,
  { table, headingRow }: { table: ReportTable; headingRow: number },
  name: string,
): void {
  if (!canBeNative(table)) return;
  const headings = headingsOf(table);
  sheet.addTable({
    name: tableName(name),
    ref: cellAddress({ sheet: sheet.name, row: headingRow, columnIndex: 0 }),
    headerRow: true,
    // Filter buttons would let a reader sort totals into the lines they add.
    columns: headings.map((name) => ({ name, filterButton: false })),
    rows: table.rows.map(() => headings.map(() => null)),
    style: { theme: "TableStyleLight1", showRowStripes: false },
  });
}

/** Title above the table, small print below it. */
function writeLines(
  sheet: Worksheet,
  { table, widths, headingRow }: Omit<PlacedTable, "top" | "name"> & { headingRow: number },
  top: number,
): void {
  writeLine(sheet, {
    rowNumber: top,
    text: captionOf(table),
    look: font(14, { bold: true, color: PALETTE.accent }),
  });
  linesOf(table, widths).forEach((text, index) => {
    const rowNumber = headingRow + table.rows.length + 2 + index;
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
