import { count, text } from "../../core/value";
import { textOf } from "../../core/words";
import { headingOf } from "../../tables/table";
import type { MissingColumn, TableData } from "../../tables/table-data";
import type { Check, Found } from "../check";

export default {
  severity: "error",
  title: "Every table has its columns",
  help: {
    reading: "The table, the heading that is missing, and the one most like it.",
    remedy: "Rename the heading rather than adding an empty column.",
    falseAlarm: "Columns of your own are welcome; only those that are needed are told.",
  },
  message: "The table {table} has no column {column}.",
  advice:
    "{near, select, yes {The heading {heading} is most like it: rename it to {column}, if it is the same.} other {Add the column, or rename the one that holds it. Headings found: {headings}.}}",
  source: "A column that is not found is not read: its amounts and words would be left out.",
  fix: "Rename {heading} to {column}",
  *find({ tables, settings }) {
    for (const table of tables.values()) {
      const taken = new Set<string>();
      const requiredFirst = table.missing.toSorted(
        (a, b) => Number(b.isRequired) - Number(a.isRequired),
      );
      for (const missing of requiredFirst) {
        const { nearest, isRequired } = missing;
        const isNear = nearest !== undefined && !taken.has(nearest.heading);
        if (isNear) taken.add(nearest.heading);
        if (isNear || isRequired)
          yield foundOf(missing, { table, isNear, language: settings.language });
      }
    }
  },
} satisfies Check;

function foundOf(
  { key, nearest, headingsFound }: MissingColumn,
  { table, isNear, language }: { table: TableData; isNear: boolean; language: string },
): Found {
  const heading = textOf(headingOf(table.definition, key), language);
  const first = table.columns.values().next().value;
  const values = {
    near: text(isNear ? "yes" : "no"),
    table: text(table.definition.name),
    column: text(heading),
    heading: text(nearest?.heading ?? ""),
    headings: text(headingsFound.join(", ")),
    headingRow: count(table.headingRow),
  };
  if (nearest === undefined || !isNear)
    return {
      cell: { sheet: table.sheet, row: table.headingRow, columnIndex: first?.columnIndex ?? 0 },
      values,
    };
  const change = { cell: nearest.cell, before: nearest.heading, after: heading };
  return { cell: nearest.cell, values, fix: { changes: [change], asks: true } };
}
