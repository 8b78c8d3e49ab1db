import type { Books } from "../books/books";
import type { RecordedChange } from "../books/change-log";
import type { RowsShown } from "../core/finding";
import type { Sheet } from "../core/sheet";

const LOGGED = /^(hidden|shown) (\d{1,7}):(\d{1,7})$/;

/** What the log calls the place of rows: the table that stands on the sheet, else the sheet. */
export function placeOfRows({ tables }: Books, { sheet, rowFirst }: RowsShown): string {
  const own = [...tables.values()].filter((table) => table.sheet === sheet);
  const above = own.filter(({ headingRow }) => headingRow < rowFirst);
  return above.at(-1)?.definition.name ?? sheet;
}

/** True for a record of the log that tells of rows which were shown or hidden. */
export function isOfRows({ rowNo, column, old, new: now }: RecordedChange): boolean {
  return rowNo === "" && column === "" && LOGGED.test(old) && LOGGED.test(now);
}

/** What puts rows back as they were; undefined where they are no longer as the record left them. */
export function reversedRows(
  { tables, workbook }: Books,
  { table, new: now }: RecordedChange,
): RowsShown | undefined {
  const name = tables.get(table)?.sheet ?? table;
  const [, state, first, last] = LOGGED.exec(now) ?? [];
  const rows = { sheet: name, rowFirst: Number(first), rowLast: Number(last) };
  const isShown = state === "shown";
  const isAsLeft = areRows(workbook.sheets, { ...rows, isShown });
  return isAsLeft ? { ...rows, isShown: !isShown } : undefined;
}

/** Whether all rows are shown, or all hidden, as told. */
export function areRows(
  sheets: readonly Sheet[],
  { sheet, rowFirst, rowLast, isShown }: RowsShown,
): boolean {
  const own = sheets.find(({ name }) => name === sheet);
  if (own === undefined) return false;
  const hidden = own.rowsHidden.filter((row) => row >= rowFirst && row <= rowLast).length;
  return hidden === (isShown ? 0 : rowLast - rowFirst + 1);
}
