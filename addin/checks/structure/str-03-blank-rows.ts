import { closedUpRows } from "../../books/closed-up-rows";
import { runsOf } from "../../books/table-columns";
import { count, text } from "../../core/value";
import type { Check } from "../check";

export default {
  severity: "warning",
  title: "A table has no blank rows inside",
  help: {
    reading: "The first and last blank row.",
    remedy: "Delete the whole rows, not only their contents.",
    falseAlarm: "None: a blank row has no use in a table.",
  },
  message:
    "{rows, plural, one {Row {from} of the table {table} is blank} other {Rows {from} to {to} of the table {table} are blank}}, with more rows below.",
  advice: "Delete {rows, plural, one {it} other {them}}.",
  source:
    "Sorting, filtering and pasting stop at a blank row, and what lies below is easily missed.",
  fix: "Move the rows below up into {rows, plural, one {row {from}} other {the rows {from} to {to}}}",
  *find(books) {
    for (const table of books.tables.values())
      for (const { first, last } of runsOf(table.rowsBlank)) {
        const closed = closedUpRows(books, table, { first, last });
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
          ...(closed && { fix: { ...closed, asks: true } }),
        };
      }
  },
} satisfies Check;
