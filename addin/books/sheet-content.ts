import { dayOfIso } from "../core/calendar";
import type { CellContent } from "../core/finding";
import { KIND, type Sheet } from "../core/sheet";
import { indexOfRow } from "../tables/find-table";

/** What a cell of a sheet holds as typed; null for blank. The text of a formula without a result is not known: "". */
export function contentInSheet(sheet: Sheet, row: number, columnIndex: number): CellContent {
  const column = sheet.columns[columnIndex];
  const at = column === undefined ? -1 : indexOfRow(column.rows, column.count, row);
  if (column === undefined || at < 0)
    return isUncached(sheet, row, columnIndex) ? { formula: "" } : null;
  const formula = column.formulas?.[at] ?? 0;
  if (formula > 0) return { formula: sheet.formulas.get(formula - 1) };
  const value = column.values[at];
  if (column.kinds[at] === KIND.number) return value;
  if (column.kinds[at] === KIND.boolean) return value === 1;
  const text = sheet.strings.get(value);
  // A day that the file writes as text is the number that Excel shows for it.
  return column.kinds[at] === KIND.isoDate ? (dayOfIso(text) ?? text) : text;
}

function isUncached({ uncached }: Sheet, row: number, columnIndex: number): boolean {
  return uncached.some((one) => one.row === row && one.columnIndex === columnIndex);
}
