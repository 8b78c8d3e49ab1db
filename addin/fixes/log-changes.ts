import type { Books } from "../books/books";
import { isoOfDay } from "../core/calendar";
import { type Cell, cellAddress } from "../core/cells";
import type { CellChange, CellContent } from "../core/finding";
import { logRows, logText } from "../core/log-content";
import { groupOf, nextGroup } from "../core/undo-ids";
import { type TableData, textAt } from "../tables/table-data";
import type { ReasonedChange, ReasonedGrowth, ReasonedRows } from "./reasoned";
import { placeOfRows } from "./shown-rows";
import { type LoggedGrowth, loggedGrowths } from "./table-growths";

/** One cell of the log that is written; one that was not there takes the style of the same column in another row. */
export interface LogCell {
  readonly cell: Cell;
  readonly content: CellContent;
  readonly styleRow: number;
}

/** What the log gets: its cells, and the last row of its table from then on. */
export interface LogEntry {
  readonly cells: readonly LogCell[];
  readonly growths: readonly { readonly table: string; readonly rowLast: number }[];
}

/** When changes are made, what they take back, and what is done beside the cells. */
export interface Recording {
  readonly today: number;
  readonly reversed?: number;
  readonly growths?: readonly ReasonedGrowth[];
  readonly rowsShown?: readonly ReasonedRows[];
}

/** Who wrote the log: the program; it knows no person. */
const WHO = "Treasury";

/**
 * Rows of the ChangeLog for changes that are made together. Undefined where the workbook has no ChangeLog that could
 * grow: it needs a table with all its columns and nothing below.
 * @param reversed Group of changes that these ones take back.
 */
export function logChanges(
  books: Books,
  changes: readonly ReasonedChange[],
  { today, reversed, growths = [], rowsShown = [] }: Recording,
): LogEntry | undefined {
  const log = books.tables.get("ChangeLog");
  const place = log && placeOfLog(books, log);
  if (log === undefined || place === undefined) return undefined;
  const group = nextGroup(books.changes);
  const facts = { today, id: groupOf(group, reversed) };
  const records = [
    ...loggedGrowths(books, growths).map((growth) => rangeRecord(growth, facts)),
    ...rowsShown.map((rows) => {
      const table = placeOfRows(books, rows);
      return rangeRecord({ ...logRows(rows), table, why: rows.why }, facts);
    }),
    ...changes.map((change) => recordOf(books, change, { ...facts, changes })),
  ];
  const cells = records.flatMap((record, index) => {
    const row = place.rowNext + index;
    return Object.entries(record).map(([key, content]) => ({
      cell: { sheet: log.sheet, row, columnIndex: log.columns.get(key)?.columnIndex ?? 0 },
      content: content === "" ? null : content,
      styleRow: log.headingRow + 1,
    }));
  });
  const rowLast = Math.max(place.rowLast, place.rowNext + records.length - 1);
  return { cells, growths: [{ table: place.table, rowLast }] };
}

/** The record of a whole range: it has no row and no column. */
function rangeRecord(
  growth: LoggedGrowth,
  { today, id }: { today: number; id: string },
): Readonly<Record<string, string>> {
  return {
    time: isoOfDay(today),
    who: WHO,
    table: growth.table,
    rowNo: "",
    column: "",
    old: growth.old,
    new: growth.new,
    why: growth.why,
    undoId: `${id}/${growth.address}`,
  };
}

function recordOf(
  { tables }: Books,
  { cell, before, after, why }: ReasonedChange,
  { today, id, changes }: { today: number; id: string; changes: readonly ReasonedChange[] },
): Readonly<Record<string, string>> {
  const { table, rowNo, column } = nameOfCell(tables, cell, changes);
  return {
    time: isoOfDay(today),
    who: WHO,
    table,
    rowNo,
    column,
    old: logText(before),
    new: logText(after),
    why,
    undoId: `${id}/${cellAddress(cell)}`,
  };
}

/** Table, number of the row and column of a cell; a heading has no number, a new row that which it gets. */
function nameOfCell(
  tables: Books["tables"],
  { sheet, row, columnIndex }: Cell,
  changes: readonly CellChange[],
) {
  for (const [name, table] of tables) {
    if (table.sheet !== sheet) continue;
    const at = table.rows.indexOf(row);
    if (at < 0 && row < table.headingRow) continue;
    const [column] =
      [...table.columns].find(
        ([, own]) => (own.columnIndices?.[at] ?? own.columnIndex) === columnIndex,
      ) ?? [];
    const newName = (): string => (row === table.headingRow ? "" : newRowName(table, row, changes));
    return { table: name, rowNo: at < 0 ? newName() : rowName(table, at), column: column ?? "" };
  }
  return { table: sheet, rowNo: "", column: "" };
}

/** The row's own number, else what stands in the table's first column. */
export function rowName(table: TableData, row: number): string {
  const column = table.columns.get("no") ?? table.columns.values().next().value;
  return textAt(column, row);
}

/** What the changes write into a new row where the others have their name. */
function newRowName({ columns, sheet }: TableData, row: number, changes: readonly CellChange[]) {
  const column = columns.get("no") ?? columns.values().next().value;
  const named = changes.find(
    ({ cell }) =>
      cell.sheet === sheet && cell.row === row && cell.columnIndex === column?.columnIndex,
  );
  const content = named?.after ?? named?.before ?? null;
  return typeof content === "object" ? "" : String(content);
}

/** Where the next row of the log stands. */
function placeOfLog({ workbook }: Books, log: TableData) {
  const keys = Object.keys(log.definition.columns);
  if (keys.some((key) => !log.columns.has(key))) return undefined;
  const sheet = workbook.sheets.find(({ name }) => name === log.sheet);
  const range = sheet?.tables.find(({ rowFirst }) => rowFirst === log.headingRow);
  if (sheet === undefined || range === undefined || range.totalsRows > 0) return undefined;
  const rowFilled = Math.max(range.rowFirst, ...log.rows.filter((_, at) => isFilled(log, at)));
  const isFree = sheet.columns.every(
    (column) => column === undefined || !(column.rows[column.count - 1] > range.rowLast),
  );
  if (!isFree) return undefined;
  return { table: range.name, rowNext: rowFilled + 1, rowLast: range.rowLast };
}

function isFilled(table: TableData, at: number): boolean {
  return [...table.columns.values()].some(({ kinds }) => kinds[at] !== 0);
}
