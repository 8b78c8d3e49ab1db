import type { ColumnType, TableDefinition } from "../../tables/table";
import { type CellValue, cellOfRow, columnKeys, type LedgerRow } from "./content";
import { shownHeading } from "./formula-text";

/** Widths in characters for figures, whose text has no length of its own. */
const FIGURE_WIDTHS: Readonly<Partial<Record<ColumnType, number>>> = {
  amount: 14,
  number: 10,
  rate: 14,
  day: 12,
  year: 8,
};
const LEAST = 9;
/** Longer texts wrap. */
const MOST = 46;
/** Room for the button of the filter and the margins. */
const PADDING = 3;
/** Characters that one page side by side still shows legibly. */
const PAGE_WIDTH = 175;

/** Width of each column of a table by its heading and its longest text. */
export function columnWidths(
  table: TableDefinition,
  { rows, language }: { rows: readonly LedgerRow[]; language: string },
): readonly number[] {
  return columnKeys(table).map((key) => {
    const { width, type } = table.columns[key];
    if (width !== undefined) return width;
    const heading = shownHeading(table, key, language).length + PADDING;
    const longest = rows.reduce((most, row) => Math.max(most, lengthOf(cellOfRow(row, key))), 0);
    return Math.min(MOST, Math.max(LEAST, heading, FIGURE_WIDTHS[type] ?? 0, longest + 2));
  });
}

/** Pages side by side on which a table of these widths is printed. */
export function pagesAcross(widths: readonly number[]): number {
  return Math.ceil(widths.reduce((sum, width) => sum + width, 0) / PAGE_WIDTH);
}

function lengthOf(value: CellValue): number {
  return typeof value === "string" ? value.length : 0;
}
