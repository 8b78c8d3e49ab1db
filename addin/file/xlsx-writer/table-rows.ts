import type { ReportColumn, ReportRow, ReportTable, RowKind } from "../../core/document";
import { cellContent, textContent } from "../../layout/cell-content";
import { isFigureColumn, shownAt, valueAt } from "../../layout/report-cells";
import { rowHeight, type WrappedText } from "../../layout/row-height";
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
import { type CellValue, rowAt, type Sheet } from "./sheet";

/** A table in its place, with what is worked out for it once. */
export interface SizedPlace extends TablePlace {
  /** Widths of the sheet's columns in digits. */
  readonly widths: readonly number[];
  /** Row of the headings, from 1. */
  readonly headingRow: number;
  /** What the columns hold, the label's first. */
  readonly kinds: readonly ColumnKind[];
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
  const { cells } = rowAt(sheet, rowNumber);
  const put = (value: CellValue, format: string): void => {
    const column = place.kinds[cells.length];
    cells.push({ value, look: lookOf(sheet, row.kind, { column, format }) });
  };
  const label = textContent(row.label);
  put(label.value, label.format);
  for (const column of place.table.columns) {
    const content = filled(place, { row, column, columnIndex: cells.length });
    put(content.value, content.format);
  }
  rowAt(sheet, rowNumber).height = rowHeight(wrappedTexts(place, row));
}

/** The texts of a row that may take several lines: figures take one. */
function wrappedTexts({ table, widths, kinds }: SizedPlace, row: ReportRow): WrappedText[] {
  const wrapped = [{ text: row.label, size: BODY_SIZE, width: widths[0] - INDENT_MAX }];
  table.columns.forEach((column, index) => {
    const value = valueAt(row, column);
    if (value === undefined || kinds[index + 1].isFigure) return;
    const width = widths[index + 1] - INDENT_MAX;
    wrapped.push({ text: shownAt(value, column), size: BODY_SIZE, width });
  });
  return wrapped;
}

/** Cells that look alike share one look, since each that is an object of its own is turned into XML. */
function lookOf(
  { looks }: Sheet,
  kind: RowKind,
  { column, format }: { column: ColumnKind; format: string },
): CellLook {
  const key = `${kind} ${column.isFigure} ${column.isLabel} ${format}`;
  const known = looks.get(key);
  if (known !== undefined) return known;
  const look = bodyLook(kind, column, format);
  looks.set(key, look);
  return look;
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
