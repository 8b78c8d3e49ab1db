import { amount, text } from "../../core/value";
import { cellOf } from "../../tables/table-data";
import type { Check } from "../check";

export default {
  severity: "warning",
  title: "A value in kind has a basis",
  help: {
    reading: "The cell is the empty basis of a value.",
    remedy: "A price list or a comparable invoice is enough.",
    falseAlarm: "None: a value may simply be left blank.",
  },
  message: "{what} of {from} is valued at {value}, and no basis of valuation is told.",
  advice:
    "Enter the price list, invoice or estimate that it rests on, or clear the value: a contribution in kind needs none.",
  source:
    "A value without a basis is a guess; in-kind is shown with a value only where it has one.",
  tables: ["InKind"],
  *find({ tables, inKind }) {
    const table = tables.get("InKind");
    if (table === undefined) return;
    for (const { row, what, from, value, currency, basis } of inKind) {
      if (basis.trim() !== "" || Number.isNaN(value) || value === 0) continue;
      yield {
        cell: cellOf(table, row, table.columns.has("basis") ? "basis" : "value"),
        values: { what: text(what), from: text(from), value: amount(value, currency) },
      };
    }
  },
} satisfies Check;
