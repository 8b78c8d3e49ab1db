import { cellAddress } from "../core/cells";
import type { RowsShown } from "../core/finding";
import { logRows, logText } from "../core/log-content";
import { groupOf, nextGroup } from "../core/undo-ids";
import { type Say, textOf, textsOf } from "../core/words";
import { changeLog } from "../tables/change-log";
import { normalHeading } from "../tables/find-table";
import { headingOf } from "../tables/table";
import type { ChangeRecord } from "./change-record";
import { type PlacedGrowth, rangeText } from "./grow-tables";
import { present } from "./host-fault";
import type { PlacedChange, PlacedTable } from "./placed-change";

type Key = keyof typeof changeLog.columns;
const keys = Object.keys(changeLog.columns) as Key[]; // as: Object.keys forgets the names

/** Where rows of the log go. */
interface LogPlace {
  readonly sheet: Excel.Worksheet;
  /** Row from 0 of the first new row. */
  readonly top: number;
  readonly left: number;
  readonly columnKeys: readonly (Key | undefined)[];
}

/** The log before it grows. */
export type LogState = { /** Number of the next group of changes. */ readonly group: number } & (
  | {
      readonly table: PlacedTable;
      /** Formats of its last row where that is blank and waits to be filled, as in a new workbook. */
      readonly blankRow: readonly string[] | undefined;
    }
  /** There is none: a sheet name that nothing has. */
  | { readonly table: undefined; readonly freeName: string }
);

/** Finds the workbook's change log, or a name for its sheet, in one round trip. */
export async function readLogState(
  context: Excel.RequestContext,
  tables: readonly PlacedTable[],
): Promise<LogState> {
  const table = findLog(tables);
  if (table === undefined) return { table, group: 1, freeName: await freeName(context) };
  const { sheet, rowFirst, columnFirst, headings } = table;
  const last = context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(rowFirst + dataRows(table) - 1, columnFirst, 1, headings.length)
    .load("values,numberFormat");
  const ids = idsOf(context, table);
  await context.sync();
  const isBlank = dataRows(table) > 0 && present(last.values)[0].every((value) => value === "");
  const group = nextGroup(
    present(ids?.values ?? []).map(([undoId]) => ({ undoId: String(undoId) })),
  );
  return {
    table,
    group,
    blankRow: isBlank ? present(last.numberFormat)[0].map(String) : undefined,
  };
}

/** The undo ids of the log, which the command line counts on with; undefined where it has no such column. */
function idsOf(context: Excel.RequestContext, table: PlacedTable): Excel.Range | undefined {
  const at = table.headings.findIndex((heading) => keyOf(heading) === "undoId");
  if (at < 0 || dataRows(table) === 0) return undefined;
  return context.workbook.worksheets
    .getItem(table.sheet)
    .getRangeByIndexes(table.rowFirst, table.columnFirst + at, dataRows(table), 1)
    .load("values");
}

function findLog(tables: readonly PlacedTable[]): PlacedTable | undefined {
  return tables.find(({ name }) => normalHeading(name) === normalHeading(changeLog.name));
}

async function freeName(context: Excel.RequestContext): Promise<string> {
  const sheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  const taken = new Set(sheets.items.map(({ name }) => name.toLowerCase()));
  const wanted = textOf(changeLog.title, "en");
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted} ${number}`;
  return name;
}

/** What the log is told of: changes of cells, and tables that change their length, with the title of their fix. */
interface Logged {
  readonly changes: readonly PlacedChange[];
  readonly growths: readonly PlacedGrowth[];
  readonly rowsShown: readonly RowsShown[];
  readonly title: string;
  readonly record: ChangeRecord;
  /** Group that the changes take back; undefined for changes of their own. */
  readonly reversed: number | undefined;
}

/** Adds a row for each change, as text; makes the log where there is none. */
export function appendToLog(
  context: Excel.RequestContext,
  state: LogState,
  { changes, growths, rowsShown, title, record, reversed }: Logged,
): void {
  const named = { ...record, id: groupOf(state.group, reversed) };
  const rows = [
    ...growths.map((growth) => growthRow(growth, title, named)),
    ...rowsShown.map((rows) => rowsRow(rows, title, named)),
    ...changes.map((change) => logRow(change, named)),
  ];
  const place =
    state.table === undefined
      ? newLog(context, { name: state.freeName, say: record.say, rowCount: rows.length })
      : longerLog(context, state, rows.length);
  const { sheet, top, left, columnKeys } = place;
  const range = sheet.getRangeByIndexes(top, left, rows.length, columnKeys.length);
  range.numberFormat = rows.map(() => columnKeys.map(() => "@"));
  range.values = rows.map((row) => columnKeys.map((key) => (key === undefined ? "" : row[key])));
}

/** Makes the log what it was before rows were added. */
export function takeLogBack(
  context: Excel.RequestContext,
  state: LogState,
  tables: readonly PlacedTable[],
): void {
  if (state.table === undefined) {
    context.workbook.worksheets.getItemOrNullObject(state.freeName).delete();
    return;
  }
  const { table, blankRow } = state;
  const { rows } = context.workbook.tables.getItem(table.id);
  const before = dataRows(table);
  const now = findLog(tables);
  const added = now === undefined ? 0 : now.rowLast - table.rowLast;
  for (let index = before + added - 1; index >= before; index--) rows.getItemAt(index).delete();
  if (blankRow === undefined) return;
  const sheet = context.workbook.worksheets.getItem(table.sheet);
  const range = sheet.getRangeByIndexes(
    table.rowFirst + before - 1,
    table.columnFirst,
    1,
    blankRow.length,
  );
  range.values = [blankRow.map(() => "")];
  range.numberFormat = [[...blankRow]];
}

function dataRows({ rowFirst, rowLast, totalsRows }: PlacedTable): number {
  return rowLast - rowFirst - totalsRows;
}

function longerLog(
  context: Excel.RequestContext,
  { table: log, blankRow }: Extract<LogState, { table: PlacedTable }>,
  count: number,
): LogPlace {
  const filled = blankRow === undefined ? 0 : 1;
  const blanks = Array.from({ length: count - filled }, () => log.headings.map(() => ""));
  if (blanks.length > 0) context.workbook.tables.getItem(log.id).rows.add(undefined, blanks);
  return {
    sheet: context.workbook.worksheets.getItem(log.sheet),
    top: log.rowFirst + dataRows(log) - filled,
    left: log.columnFirst,
    columnKeys: log.headings.map(keyOf),
  };
}

function newLog(
  context: Excel.RequestContext,
  { name, say, rowCount }: { name: string; say: Say; rowCount: number },
): LogPlace {
  const sheet = context.workbook.worksheets.add(name);
  sheet.getRangeByIndexes(0, 0, 1, keys.length).values = [
    keys.map((key) => say(headingOf(changeLog, key))),
  ];
  const whole = sheet.getRangeByIndexes(0, 0, rowCount + 1, keys.length);
  const table = sheet.tables.add(whole, true);
  table.name = changeLog.name;
  return { sheet, top: 1, left: 0, columnKeys: keys };
}

function keyOf(heading: string): Key | undefined {
  const wanted = normalHeading(heading);
  return keys.find((key) =>
    textsOf(headingOf(changeLog, key)).some((text) => normalHeading(text) === wanted),
  );
}

/** A record with the group that its undo id begins with. */
interface NamedRecord extends ChangeRecord {
  readonly id: string;
}

/** A table's range, old and new; it has no row and no column. */
function growthRow(
  { growth, table }: PlacedGrowth,
  title: string,
  record: NamedRecord,
): Readonly<Record<Key, string>> {
  const old = rangeText(table, growth.before);
  return {
    time: record.time,
    who: record.who,
    table: table.name,
    rowNo: "",
    column: "",
    old,
    new: rangeText(table, growth.after),
    why: title,
    undoId: `${record.id}/${old.split(":")[0]}`,
  };
}

/** Rows that were shown or hidden; the log names their sheet. */
function rowsRow(
  rows: RowsShown,
  title: string,
  record: NamedRecord,
): Readonly<Record<Key, string>> {
  const { address, ...states } = logRows(rows);
  return {
    time: record.time,
    who: record.who,
    table: rows.sheet,
    rowNo: "",
    column: "",
    ...states,
    why: title,
    undoId: `${record.id}/${address}`,
  };
}

function logRow(placed: PlacedChange, record: NamedRecord): Readonly<Record<Key, string>> {
  return {
    time: record.time,
    who: record.who,
    table: placed.table?.name ?? placed.change.cell.sheet,
    rowNo: placed.rowNo,
    column: placed.column,
    old: logText(placed.change.before),
    new: logText(placed.change.after),
    why: placed.title,
    undoId: `${record.id}/${cellAddress(placed.change.cell)}`,
  };
}
