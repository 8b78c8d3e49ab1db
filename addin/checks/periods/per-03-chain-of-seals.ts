import { ownPeriods } from "../../books/own-periods";
import { text } from "../../core/value";
import { cellOf } from "../../tables/table-data";
import type { Check } from "../check";

export default {
  severity: "error",
  title: "Each period names the seal of the one before",
  help: {
    reading: "Each period names the seal of the one before it; here the two differ.",
    remedy: "The line in the minutes decides.",
    falseAlarm: "Capitals and spaces do not matter.",
  },
  message:
    "{named, select, none {The period {period} names no previous seal} other {The period {period} names {named} as previous seal}}; the seal of {previous} is {seal}.",
  advice:
    "Compare both with the line in the minutes: one of the two was changed, or copied wrongly.",
  source: "A chain of seals shows that no period was exchanged for another one.",
  tables: ["Periods"],
  *find(input) {
    const table = input.tables.get("Periods");
    if (table === undefined) return;
    const periods = ownPeriods(input);
    for (const [index, period] of periods.entries()) {
      const previous = periods[index - 1];
      if (previous === undefined || previous.seal === "") continue;
      // An open period need not name it yet.
      if (period.previousSeal === "" && period.status !== "sealed") continue;
      if (plain(period.previousSeal) === plain(previous.seal)) continue;
      yield {
        cell: cellOf(table, period.row, "previousSeal"),
        values: {
          period: text(period.period),
          named: text(period.previousSeal || "none"),
          previous: text(previous.period),
          seal: text(previous.seal),
        },
      };
    }
  },
} satisfies Check;

/** Hexadecimal figures are the same in small letters and capitals, however they are grouped. */
function plain(seal: string): string {
  return seal.replace(/\s+/g, "").toLowerCase();
}
