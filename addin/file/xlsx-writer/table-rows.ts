import type { ReportColumn, ReportRow, ReportTable, RowKind } from "../../core/document";
import { cellContent, textContent } from "../../layout/cell-content";
import { isFigureColumn, shownAt, valueAt } from "../../layout/report-cells";
import { rowHeight } from "../../layout/row-height";
import { sheetHeadings } from "../../layout/sheet-headings";
import { sumFormula, type TablePlace } from "../../layout/sum-formula";
import {
  BODY_SIZE,
  bodyLook,
  type CellLook,
  type ColumnKind,
  headingLook,
  INDENT_MAX,
} from "./looks";
import { type CellValue, rowAt, type Sheet, type SheetCell } from "./sheet";

/** A table in its place, with what is worked out for it once. */
export interface SizedPlace extends TablePlace {
  /** Widths of the sheet's columns in digits. */
  readonly widths: readonly number[];
  /** Row of the headings, from 1. */
  readonly headingRow: number;
  /** What the columns hold, the label's first. */
  readonly kinds: readonly ColumnKind[];
  /** Looks of cells that were written: those that look alike share one. */
  readonly looks: Map<string, CellLook>;
}

interface PlacedRow {
  readonly place: SizedPlace;
  readonly row: ReportRow;
  readonly rowNumber: number;
}

/** What the columns of a table hold, the label's first. */
export function columnKinds({ columns }: ReportTable, { isRightToLeft }: Sheet): ColumnKind[] {
  const kinds = columns.map((column) => ({ isFigure: isFigureColumn(column), isRightToLeft }));
  return [{ isLabel: true, isRightToLeft }, ...kinds];
}

/** Writes the row of headings. */
export function writeHeadings(
  sheet: Sheet,
  { table, widths, headingRow, kinds }: SizedPlace,
): void {
  const headings = sheetHeadings(table);
  const row = rowAt(sheet, headingRow);
  headings.forEach((heading, index) => {
    const look = headingLook(kinds[index], textContent(heading).format);
    row.cells.push({ value: heading, look });
  });
  row.height = rowHeight(
    headings.map((text, index) => ({ text, size: BODY_SIZE, width: widths[index] - 1 })),
  );
}

/** Writes one row of the table's body: label, figures, and formulas where the row adds others up. */
export function writeRow(sheet: Sheet, { place, row, rowNumber }: PlacedRow): void {
  const { table, widths } = place;
  const { cells } = rowAt(sheet, rowNumber);
  const put = (value: CellValue, format: string): void => {
    cells.push(bodyCell(place, { kind: row.kind, columnIndex: cells.length, value, format }));
  };
  const label = textContent(row.label);
  put(label.value, label.format);
  for (const column of table.columns) {
    const content = filled(place, { row, column, columnIndex: cells.length });
    put(content.value, content.format);
  }
  const texts = [row.label, ...table.columns.map((column) => wrappedText(row, column))];
  rowAt(sheet, rowNumber).height = rowHeight(
    texts.map((text, index) => ({ text, size: BODY_SIZE, width: widths[index] - INDENT_MAX })),
  );
}

interface Content {
  readonly kind: RowKind;
  readonly columnIndex: number;
  readonly value: CellValue;
  readonly format: string;
}

function bodyCell({ kinds, looks }: SizedPlace, content: Content): SheetCell {
  const { kind, columnIndex, value, format } = content;
  const { isFigure, isLabel } = kinds[columnIndex];
  const key = `${kind} ${isFigure} ${isLabel} ${format}`;
  const known = looks.get(key);
  if (known !== undefined) return { value, look: known };
  const look = bodyLook(kind, kinds[columnIndex], format);
  looks.set(key, look);
  return { value, look };
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
