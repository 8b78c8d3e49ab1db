import type { Books } from "../../addin/books/books";
import { type Cell, columnName } from "../../addin/core/cells";
import type { Sheet } from "../../addin/core/sheet";
import type { TableData } from "../../addin/tables/table-data";
import type { Excerpt } from "../model/excerpt";
import { cellText } from "./cell-text";

/** Rows above and below the place, and columns beside it. */
const ROWS_BESIDE = 2;
const COLUMNS_BESIDE = 3;
/** A cell's text is cut here: an excerpt is looked at, not read. */
const TEXT_MAX = 80;

/** The cells around a place, with the headings of the table in which it lies; undefined where there is no such sheet. */
export function excerptAround({ workbook, tables }: Books, cell: Cell): Excerpt | undefined {
  const sheet = workbook.sheets.find(({ name }) => name === cell.sheet);
  if (sheet === undefined) return undefined;
  const headingRow = headingRowAbove(tables, cell);
  const columns = columnsAround(sheet, cell.columnIndex);
  const cellsOf = (row: number) =>
    columns.map((columnIndex) => {
      const { text, isFigure } = cellText(workbook, sheet, { row, columnIndex });
      const isLong = text.length > TEXT_MAX;
      return { text: isLong ? `${text.slice(0, TEXT_MAX)}…` : text, isFigure };
    });
  const hidden = new Set(sheet.rowsHidden);
  const first = Math.max(cell.row - ROWS_BESIDE, headingRow === undefined ? 1 : headingRow + 1);
  const rows = Array.from({ length: cell.row + ROWS_BESIDE - first + 1 }, (_, at) => first + at);
  return {
    columns: columns.map(columnName),
    ...(headingRow !== undefined && {
      headings: { row: headingRow, texts: cellsOf(headingRow).map(({ text }) => text) },
    }),
    rows: rows.map((row) => ({ row, isHidden: hidden.has(row), cells: cellsOf(row) })),
    row: cell.row,
    column: columnName(cell.columnIndex),
  };
}

/** Row of the headings of the table that the place lies in, or of the nearest one above it. */
function headingRowAbove(
  tables: ReadonlyMap<string, TableData>,
  { sheet, row }: Cell,
): number | undefined {
  const rows = [...tables.values()]
    .filter((table) => table.sheet === sheet && table.headingRow < row)
    .map((table) => table.headingRow);
  return rows.length === 0 ? undefined : Math.max(...rows);
}

function columnsAround({ columns }: Sheet, columnIndex: number): number[] {
  const width = 2 * COLUMNS_BESIDE + 1;
  const last = Math.max(columns.length - 1, columnIndex);
  const first = Math.max(0, Math.min(columnIndex - COLUMNS_BESIDE, last - width + 1));
  const shown = Math.min(width, last - first + 1);
  return Array.from({ length: shown }, (_, at) => first + at);
}
