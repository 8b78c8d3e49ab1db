import type { Books } from "../books/books";
import type { RecordedChange } from "../books/change-log";
import { columnName, parseCell } from "../core/cells";
import type { CellChange, TableGrowth } from "../core/finding";
import type { Sheet, SheetTable } from "../core/sheet";
import { indexOfRow } from "../tables/find-table";
import type { ReasonedGrowth } from "./reasoned";

/** A growth as the log tells it: the table by its own name, and its whole range before and after. */
export interface LoggedGrowth {
  readonly table: string;
  /** Its first cell. */
  readonly address: string;
  readonly old: string;
  readonly new: string;
  readonly why: string;
}

/** What the log holds of tables that grew. */
export function loggedGrowths(
  { tables, workbook }: Books,
  growths: readonly ReasonedGrowth[],
): readonly LoggedGrowth[] {
  return growths.flatMap((growth) => {
    const sheet = workbook.sheets.find(({ name }) => name === growth.sheet);
    const range = sheet?.tables.find(({ name }) => name === growth.table);
    if (range === undefined) return [];
    const own = [...tables.values()].find(
      (one) => one.sheet === growth.sheet && one.headingRow === range.rowFirst,
    );
    const [old, now] = [growth.before, growth.after].map((row) => rangeText(range, row));
    const address = old.split(":")[0];
    return [
      { table: own?.definition.name ?? growth.table, address, old, new: now, why: growth.why },
    ];
  });
}

function rangeText(
  { rowFirst, columnFirst, columnLast, totalsRows }: SheetTable,
  dataLast: number,
) {
  return `${columnName(columnFirst)}${rowFirst}:${columnName(columnLast)}${dataLast + totalsRows}`;
}

const RANGE = /^[A-Z]{1,3}\d{1,7}:[A-Z]{1,3}\d{1,7}$/;

/** True for a record of the log that tells of a table's range, not of a cell. */
export function isGrowth({ rowNo, column, ...change }: RecordedChange, address: string): boolean {
  const isRange = [change.old, change.new].every(
    (text) => RANGE.test(text) && text.startsWith(`${address}:`),
  );
  return rowNo === "" && column === "" && isRange;
}

/**
 * What gives a table its old length again. Undefined where its range is another one by now, or where something was typed
 * into its new rows that nothing takes back.
 */
export function reversedGrowth(
  { tables, workbook }: Books,
  record: RecordedChange,
  changes: readonly CellChange[],
): TableGrowth | undefined {
  const table = tables.get(record.table);
  const sheet = workbook.sheets.find(({ name }) => name === (table?.sheet ?? record.table));
  const corner = parseCell("", record.new.split(":")[0]);
  const last = parseCell("", record.old.split(":")[1]);
  const range = sheet?.tables.find(
    ({ rowFirst, columnFirst }) => rowFirst === corner?.row && columnFirst === corner.columnIndex,
  );
  if (sheet === undefined || range === undefined || last === undefined) return undefined;
  const before = range.rowLast - range.totalsRows;
  if (rangeText(range, before) !== record.new) return undefined;
  const growth = {
    sheet: sheet.name,
    table: range.name,
    before,
    after: last.row - range.totalsRows,
  };
  return isTypedInto(sheet, { range, growth, changes }) ? undefined : growth;
}

/** True where rows that came in new hold a cell that is not taken back; rows that only joined the table keep theirs. */
function isTypedInto(
  sheet: Sheet,
  task: { range: SheetTable; growth: TableGrowth; changes: readonly CellChange[] },
): boolean {
  const { range, growth, changes } = task;
  for (let row = growth.after + 1; row <= growth.before; row++) {
    const own = changes.filter(({ cell }) => cell.sheet === sheet.name && cell.row === row);
    const isNew = own.some(({ before, after }) => after === null && typeof before !== "object");
    const taken = new Set(own.map(({ cell }) => cell.columnIndex));
    for (let at = range.columnFirst; isNew && at <= range.columnLast; at++) {
      const column = sheet.columns[at];
      if (taken.has(at) || column === undefined) continue;
      if (indexOfRow(column.rows, column.count, row) >= 0) return true;
    }
  }
  return false;
}
