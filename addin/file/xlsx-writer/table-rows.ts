import type { CellValue, Worksheet } from "exceljs";
import type { ReportColumn, ReportRow, ReportTable } from "../../core/document";
import { isFigureColumn, shownAt, valueAt } from "../../layout/report-cells";
import { sheetHeadings } from "../../layout/sheet-headings";
import { sumFormula, type TablePlace } from "../../layout/sum-formula";
import { cellContent, textContent } from "./cell-content";
import { escapedText } from "./escapes";
import { BODY_SIZE, dressBody, dressHeading, INDENT_MAX } from "./looks";
import { setHeight } from "./row-height";

interface SizedPlace extends TablePlace {
  /** Widths of the sheet's columns in digits. */
  readonly widths: readonly number[];
  /** Row of the headings, from 1. */
  readonly headingRow: number;
}

interface PlacedRow {
  readonly place: SizedPlace;
  readonly row: ReportRow;
  readonly rowNumber: number;
}

/** Headings as the sheet of a file holds them, the label's first. */
export function headingsOf(table: ReportTable): string[] {
  return sheetHeadings(table).map(escapedText);
}

/** Writes the row of headings. */
export function writeHeadings(sheet: Worksheet, { table, widths, headingRow }: SizedPlace): void {
  const headings = headingsOf(table);
  headings.forEach((heading, index) => {
    const cell = sheet.getCell(headingRow, index + 1);
    cell.value = heading;
    cell.numFmt = textContent(heading).format;
    const isLabel = index === 0;
    dressHeading(cell, { isLabel, isFigure: !isLabel && isFigureColumn(table.columns[index - 1]) });
  });
  const texts = headings.map((text, index) => ({
    text,
    size: BODY_SIZE,
    width: widths[index] - 1,
  }));
  setHeight(sheet.getRow(headingRow), texts);
}

/** Writes one row of the table's body: label, figures, and formulas where the row adds others up. */
export function writeRow(sheet: Worksheet, { place, row, rowNumber }: PlacedRow): void {
  const label = sheet.getCell(rowNumber, 1);
  const { value, format } = textContent(row.label);
  label.value = value;
  dressBody(label, row.kind, { isLabel: true, format });
  place.table.columns.forEach((column, index) => {
    const cell = sheet.getCell(rowNumber, index + 2);
    const content = filled(place, { row, column, columnIndex: index + 1 });
    cell.value = content.value;
    dressBody(cell, row.kind, { isFigure: isFigureColumn(column), format: content.format });
  });
  const texts = [row.label, ...place.table.columns.map((column) => wrappedText(row, column))];
  setHeight(
    sheet.getRow(rowNumber),
    texts.map((text, index) => ({
      text,
      size: BODY_SIZE,
      width: place.widths[index] - INDENT_MAX,
    })),
  );
}

function wrappedText(row: ReportRow, column: ReportColumn): string {
  const value = valueAt(row, column);
  return isFigureColumn(column) || value === undefined ? "" : shownAt(value, column);
}

interface BodyCell {
  readonly row: ReportRow;
  readonly column: ReportColumn;
  readonly columnIndex: number;
}

function filled(place: TablePlace, cell: BodyCell): { value: CellValue; format: string } {
  const value = valueAt(cell.row, cell.column);
  if (value === undefined) return { value: null, format: "General" };
  const content = cellContent(value, cell.column);
  const formula = sumFormula(place, cell);
  if (formula === undefined || typeof content.value !== "number") return content;
  return { value: { formula, result: content.value }, format: content.format };
}
