import type { Books } from "../books/books";
import type { RecordedChange } from "../books/change-log";
import { type Cell, parseCell } from "../core/cells";
import type { CellChange, RowsShown, TableGrowth } from "../core/finding";
import { contentOfLog, logText } from "../core/log-content";
import { parseUndoId, type UndoId } from "../core/undo-ids";
import { textsOf } from "../core/words";
import { headingOf } from "../tables/table";
import type { TableData } from "../tables/table-data";
import { contentOfCell } from "./cell-content";
import { rowName } from "./log-changes";
import { isOfRows, reversedRows } from "./shown-rows";
import { isGrowth, reversedGrowth } from "./table-growths";

/** The last changes of the log that were made together and not taken back yet, turned round. */
export interface Undoing {
  readonly group: number;
  readonly changes: readonly CellChange[];
  /** Tables that get their old length again. */
  readonly growths: readonly TableGrowth[];
  /** Rows that are hidden again. */
  readonly rowsShown: readonly RowsShown[];
  /** Changes whose cell holds something else by now, so that taking them back would lose it. */
  readonly lost: readonly RecordedChange[];
}

/** What takes back the last group; undefined where the log holds none. */
export function undoChanges(books: Books): Undoing | undefined {
  const logged = books.changes.flatMap((change) => {
    const id = parseUndoId(change.undoId);
    return id === undefined ? [] : [{ change, id }];
  });
  const reversed = new Set(logged.map(({ id }) => id.reversed));
  const open = logged.filter(({ id }) => id.reversed === 0 && !reversed.has(id.group));
  const group = open.reduce((max, { id }) => Math.max(max, id.group), 0);
  if (group === 0) return undefined;
  const changes: CellChange[] = [];
  const lost: RecordedChange[] = [];
  const own = open.filter((one) => one.id.group === group);
  const ofCells = own.filter(
    ({ change, id }) => !isGrowth(change, id.address) && !isOfRows(change),
  );
  for (const { change, id } of ofCells) {
    const cell = cellNow(books, change, id);
    if (cell === undefined) lost.push(change);
    else
      changes.push({
        cell,
        before: contentOfLog(change.new),
        after: contentOfLog(change.old),
        ...(isDayColumn(books, change) && { isDay: true }),
      });
  }
  const growths = own.flatMap(({ change, id }) => {
    if (!isGrowth(change, id.address)) return [];
    const growth = reversedGrowth(books, change, changes);
    if (growth === undefined) lost.push(change);
    return growth ?? [];
  });
  const rowsShown = own.flatMap(({ change }) => {
    if (!isOfRows(change)) return [];
    const rows = reversedRows(books, change);
    if (rows === undefined) lost.push(change);
    return rows ?? [];
  });
  return { group, changes, growths, rowsShown, lost };
}

function isDayColumn({ tables }: Books, { table, column }: RecordedChange): boolean {
  const own = tables.get(table);
  return (
    own !== undefined && own.definition.columns[keyOf(own, column)]?.type === "day" && !own.is1904
  );
}

/** Key of a column that the log names by its key, or as the pane does by its heading in any language. */
function keyOf({ definition }: TableData, name: string): string {
  if (Object.hasOwn(definition.columns, name)) return name;
  const keys = Object.keys(definition.columns);
  return keys.find((key) => textsOf(headingOf(definition, key)).includes(name)) ?? name;
}

/** The cell where it was, else, after rows were sorted, the one cell of the row's number that holds the new value. */
function cellNow(books: Books, change: RecordedChange, { address }: UndoId): Cell | undefined {
  const table = books.tables.get(change.table);
  const then = parseCell(table?.sheet ?? change.table, address);
  const holdsNew = (cell: Cell): boolean => {
    const content = contentOfCell(books.workbook, cell);
    // The text of a formula that was never calculated is not known.
    if (typeof content === "object" && content?.formula === "") return change.new.startsWith("=");
    return logText(content) === change.new;
  };
  if (then !== undefined && holdsNew(then)) return then;
  const column = table?.columns.get(keyOf(table, change.column));
  if (table === undefined || column === undefined || change.rowNo === "") return undefined;
  const cells: Cell[] = [];
  for (let row = 0; row < table.count; row++) {
    if (rowName(table, row) !== change.rowNo) continue;
    const columnIndex = column.columnIndices?.[row] ?? column.columnIndex;
    const cell = { sheet: table.sheet, row: table.rows[row], columnIndex };
    if (holdsNew(cell)) cells.push(cell);
  }
  return cells.length === 1 ? cells[0] : undefined;
}
