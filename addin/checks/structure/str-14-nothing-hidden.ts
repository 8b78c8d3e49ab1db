import type { Books } from "../../books/books";
import { columnName, parseCell } from "../../core/cells";
import type { Sheet } from "../../core/sheet";
import { count, text } from "../../core/value";
import type { TableColumn, TableData } from "../../tables/table-data";
import type { Check, Found } from "../check";

/** Names of members are hidden on purpose. */
const HIDDEN_ON_PURPOSE = "Names";

export default {
  severity: "warning",
  title: "No money stands where nobody sees it",
  help: {
    reading: "The hidden sheet, column or merged cells, and how many values lie there.",
    remedy: "Show it first, then decide whether it may be hidden again.",
    falseAlarm: "Sheets hidden for order: accept the finding with that reason.",
  },
  message:
    "{what, select, sheet {The table {table} of {count, plural, one {# row} other {# rows}} is on a hidden sheet} column {Column {column} of the table {table} is hidden, and {count, plural, one {one cell of it holds a value} other {# cells of it hold values}}} other {Under the merged cells {column} of the table {table} {count, plural, one {lies a value} other {lie # values}} that nobody sees and every sum counts}}.",
  advice:
    "{what, select, merge {Unmerge the cells and correct what lies under them.} other {Show it and read it before anyone relies on the figures.}}",
  source: "Sums count what is hidden; readers do not.",
  looksAt: "workbook",
  *find(books) {
    for (const table of books.tables.values()) {
      const sheet = books.workbook.sheets.find(({ name }) => name === table.sheet);
      if (sheet === undefined || table.count === 0) continue;
      if (table.definition.name === HIDDEN_ON_PURPOSE) continue;
      yield* hiddenSheet(table, sheet);
      yield* hiddenColumns(table, sheet);
      yield* coveredCells(books, table, sheet);
    }
  },
} satisfies Check;

/** Lists and settings may be put away; what nobody can show from the menu, and what holds money, is told. */
function* hiddenSheet(table: TableData, { state }: Sheet): Generator<Found> {
  if (state === "visible") return;
  if (state === "hidden" && moneyColumns(table).length === 0) return;
  const first = table.columns.values().next().value;
  yield {
    cell: {
      sheet: table.sheet,
      row: table.headingRow,
      columnIndex: first?.columnIndex ?? 0,
    },
    values: {
      what: text("sheet"),
      table: text(table.definition.name),
      count: count(table.count),
    },
  };
}

function* hiddenColumns(table: TableData, { columnsHidden }: Sheet): Generator<Found> {
  if (columnsHidden.length === 0) return;
  for (const { columnIndex, kinds } of moneyColumns(table)) {
    if (!columnsHidden.includes(columnIndex)) continue;
    let filled = 0;
    for (let row = 0; row < table.count; row++) if (kinds[row] !== 0) filled++;
    if (filled === 0) continue;
    yield {
      cell: { sheet: table.sheet, row: table.headingRow, columnIndex },
      values: {
        what: text("column"),
        table: text(table.definition.name),
        column: text(columnName(columnIndex)),
        count: count(filled),
      },
    };
  }
}

/** Columns of typed amounts. */
function moneyColumns({ definition, columns }: TableData): readonly TableColumn[] {
  return [...columns].flatMap(([key, column]) => {
    const { type, formula } = definition.columns[key];
    return type === "amount" && formula === undefined ? [column] : [];
  });
}

/** Values of money columns in merged cells, but for the upper left one, which is shown. */
function* coveredCells({ workbook }: Books, table: TableData, { merges }: Sheet): Generator<Found> {
  if (merges.length === 0 || workbook.isUntyped) return;
  const money = moneyColumns(table);
  const [rowFirst, rowLast] = [table.rows[0], table.rows[table.count - 1]];
  for (const merge of merges) {
    const [from, to] = merge.split(":").map((address) => parseCell(table.sheet, address));
    if (from === undefined || to === undefined) continue;
    if (to.row < rowFirst || from.row > rowLast) continue;
    let covered = 0;
    for (const { columnIndex, kinds } of money) {
      if (columnIndex < from.columnIndex || columnIndex > to.columnIndex) continue;
      for (let at = firstFrom(table.rows, from.row); table.rows[at] <= to.row; at++) {
        const isShown = columnIndex === from.columnIndex && table.rows[at] === from.row;
        if (!isShown && kinds[at] !== 0) covered++;
      }
    }
    if (covered === 0) continue;
    yield {
      cell: from,
      values: {
        what: text("merge"),
        table: text(table.definition.name),
        column: text(merge),
        count: count(covered),
      },
    };
  }
}

/** Index of the first row that is not above a row; rows ascend. */
function firstFrom(rows: Int32Array, row: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle] < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
