import { showHidden } from "../../books/hidden-runs";
import { placeOf } from "../../books/table-columns";
import { count, text } from "../../core/value";
import type { Check } from "../check";

export default {
  severity: "note",
  title: "A reader sees every row",
  help: {
    reading: "The rows, and how many they are.",
    remedy: "Select all rows and choose Show; clear filters.",
    falseAlarm: "Rows folded for a better view: they are read and checked all the same.",
  },
  message:
    "{rows, plural, one {Row {from} of the table {table} is} other {{rows} rows of the table {table}, from {from} to {to}, are}} hidden or filtered out.",
  advice: "The check has read them; show all rows before you print, or look through them by hand.",
  source: "Hidden rows count in sums and are missing on paper.",
  fix: "Show {rows, plural, one {the row} other {the {rows} rows}} again",
  looksAt: "workbook",
  *find({ tables, workbook }) {
    for (const table of tables.values()) {
      const sheet = workbook.sheets.find(({ name }) => name === table.sheet);
      if (sheet === undefined || sheet.rowsHidden.length === 0) continue;
      const [first, last] = [table.rows[0] ?? 0, table.rows[table.count - 1] ?? 0];
      const hidden = sheet.rowsHidden.filter((row) => row >= first && row <= last);
      if (hidden.length === 0) continue;
      const rowsShown = showHidden(table.sheet, hidden);
      const key = table.columns.keys().next().value ?? "";
      yield {
        ...placeOf({ table, key }, Math.max(0, table.rows.indexOf(hidden[0]))),
        values: {
          table: text(table.definition.name),
          rows: count(hidden.length),
          from: count(hidden[0]),
          to: count(hidden[hidden.length - 1]),
        },
        ...(rowsShown && { fix: { changes: [], rowsShown, asks: true } }),
      };
    }
  },
} satisfies Check;
