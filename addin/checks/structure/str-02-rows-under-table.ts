import { joinedRows } from "../../books/new-rows";
import { runsOf } from "../../books/table-columns";
import type { Sheet } from "../../core/sheet";
import { count, text } from "../../core/value";
import { indexOfRow } from "../../tables/find-table";
import type { TableData } from "../../tables/table-data";
import type { Check } from "../check";

/** So many required cells make a row one of the table; a sum or a remark below it has fewer. */
const TYPED_LEAST = 2;

export default {
  severity: "error",
  title: "A table holds all its rows",
  help: {
    reading: "The rows below the frame of the table are named.",
    remedy: "Type new rows directly under the last one; then the table grows by itself.",
    falseAlarm: "Sums and remarks below a table: leave one row blank between.",
  },
  message:
    "{rows, plural, one {Row {from} lies} other {Rows {from} to {to} lie}} under the table {table} and {rows, plural, one {is} other {are}} not counted.",
  advice:
    "In Excel, drag the corner of the table down over {rows, plural, one {it} other {them}}; in LibreOffice, lengthen the range under Data, Define Range.",
  source: "Formulas and reports read a table as far as its range goes.",
  fix: "Take {rows, plural, one {row {from}} other {the rows {from} to {to}}} into the table {table}",
  looksAt: "workbook",
  *find(books) {
    const { tables, workbook } = books;
    for (const table of tables.values()) {
      if (table.rowsBelow.length === 0) continue;
      const sheet = workbook.sheets.find((one) => one.name === table.sheet);
      if (sheet === undefined) continue;
      for (const { first, last } of runsOf(table.rowsBelow.filter(rowsOfTable(table, sheet)))) {
        // Rows that only follow behind others would be joined with what lies between.
        const joined = first === table.rowsBelow[0] ? joinedRows(books, table, last) : undefined;
        yield {
          cell: {
            sheet: table.sheet,
            row: first,
            columnIndex: table.columns.values().next().value?.columnIndex ?? 0,
          },
          values: {
            table: text(table.definition.name),
            rows: count(last - first + 1),
            from: count(first),
            to: count(last),
          },
          ...(joined && { fix: { ...joined, asks: true } }),
        };
      }
    }
  },
} satisfies Check;

/** True for a row that reads like one of the table's: typed values, not formulas, in its required columns. */
function rowsOfTable(table: TableData, sheet: Sheet): (row: number) => boolean {
  const found = [...table.columns];
  const required = found.filter(([key]) => table.definition.columns[key].isRequired === true);
  const wanted = required.length > 0 ? required : found;
  const isTyped = (columnIndex: number, row: number): boolean => {
    const column = sheet.columns[columnIndex];
    const at = column === undefined ? -1 : indexOfRow(column.rows, column.count, row);
    return at >= 0 && (column?.formulas?.[at] ?? 0) === 0;
  };
  return (row) =>
    wanted.filter(([, { columnIndex }]) => isTyped(columnIndex, row)).length >=
    Math.min(TYPED_LEAST, wanted.length);
}
