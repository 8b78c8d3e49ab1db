import { columnName } from "../../core/cells";
import type { ReportChart, ReportTable } from "../../core/document";
import { textContent } from "../../layout/cell-content";
import { columnWidths, linesOf } from "../../layout/column-widths";
import { PALETTE } from "../../layout/palette";
import { captionOf } from "../../layout/report-cells";
import { canBeNative, HEADING_ROW, sheetHeadings } from "../../layout/sheet-headings";
import { tableName } from "../../layout/sheet-names";
import type { Paper } from "../paper";
import { type ChartPlace, sheetCharts } from "../xlsx-charts/places";
import { type Font, font, startAlignment } from "./looks";
import { rowAt, rowCount, rowsHeight, type Sheet } from "./sheet";
import { pageHeight, printPage, setPage } from "./sheet-look";
import { columnKinds, type SizedPlace, writeHeadings, writeRow } from "./table-rows";

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
  sheet: Sheet,
  { table, charts, paper }: SheetContent,
): readonly ChartPlace[] {
  const widths = columnWidths(table);
  sheet.widths = widths;
  writeTable(sheet, { table, widths, top: 1, name: sheet.name });
  const above = {
    widths,
    rowCount: rowCount(sheet),
    height: rowsHeight(sheet, 1, rowCount(sheet)),
  };
  const page = printPage({ ...above, paper });
  setPage(sheet, page);
  const below = sheetCharts(charts, { ...above, page });
  sheet.breaks.push(...below.breaks);
  const lastColumn = columnName(Math.max(table.columns.length + 1, below.lastColumn) - 1);
  const lastRow = Math.max(rowCount(sheet), FIRST_ROW, below.lastRow);
  sheet.printArea = `$A$1:$${lastColumn}$${lastRow}`;
  // Headings above a page of charts alone would say nothing.
  if (above.height > pageHeight(page)) sheet.titleRow = HEADING_ROW;
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
export function writeTable(sheet: Sheet, { table, widths, top, name }: PlacedTable): void {
  const headingRow = top + HEADING_ROW - 1;
  const first = headingRow + 1;
  const rowNumbers = new Map(table.rows.map((row, index) => [row.key, first + index]));
  const place: SizedPlace = {
    table,
    sheet: sheet.name,
    rowNumbers,
    widths,
    headingRow,
    kinds: columnKinds(table, sheet),
  };
  writeLine(sheet, { rowNumber: top, text: captionOf(table), look: TITLE });
  writeHeadings(sheet, place);
  // Where the table is none of Excel's, the range stays a plain one.
  if (canBeNative(table))
    sheet.tables.push({
      name: tableName(name),
      headingRow,
      headings: sheetHeadings(table),
      rowCount: table.rows.length,
    });
  table.rows.forEach((row, index) => {
    writeRow(sheet, { place, row, rowNumber: first + index });
  });
  linesOf(table, widths).forEach((text, index) => {
    writeLine(sheet, { rowNumber: first + table.rows.length + 1 + index, text, look: NOTE });
  });
}

const TITLE = font(14, { bold: true, color: PALETTE.accent });
const NOTE = font(8, { color: PALETTE.muted });

interface Line {
  readonly rowNumber: number;
  readonly text: string;
  readonly look: Font;
}

/** A line above the table, or small print below it. */
function writeLine(sheet: Sheet, { rowNumber, text, look }: Line): void {
  const { value, format } = textContent(text);
  const alignment = startAlignment(sheet.isRightToLeft);
  rowAt(sheet, rowNumber).cells.push({ value, look: { format, font: look, alignment } });
}
