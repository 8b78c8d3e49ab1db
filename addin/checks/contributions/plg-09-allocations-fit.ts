import { type AllocatedEntry, allocatedEntries } from "../../books/allocated-entries";
import { minorUnitDigits } from "../../core/currencies";
import { decimalOfMinor, minorOfNumber } from "../../core/money";
import { amount, text } from "../../core/value";
import { cellOf, type TableData } from "../../tables/table-data";
import type { Check } from "../check";

export default {
  severity: "error",
  title: "No more is allocated than was received",
  help: {
    reading: "All allocations of one entry are added in its currency.",
    remedy: "Lower the last allocation, or correct the entry.",
    falseAlarm: "Amounts in another currency are counted at the least that they can mean.",
  },
  message:
    "Entry {no} is {amount}, and {measure, select, exact {} other {at least }}{allocated} of it are allocated to promises: {excess} too much.",
  advice: "Correct the allocations, so that they sum to no more than the entry.",
  source: "One amount received fulfils promises once.",
  fix: "Cut the last allocation by {excess}",
  tables: ["Allocations"],
  *find(input) {
    const table = input.tables.get("Allocations");
    if (table === undefined) return;
    for (const one of allocatedEntries(input)) {
      const excess = one.allocatedMin - one.amount;
      const last = one.allocations.at(-1);
      if (!(excess > 0) || last === undefined) continue;
      const changes = cut(table, one, excess);
      yield {
        cell: cellOf(table, last.row, "amount"),
        entry: last.no,
        values: {
          no: text(last.no),
          amount: amount(one.amount, one.currency),
          measure: text(one.isExact ? "exact" : "least"),
          allocated: amount(one.allocatedMin, one.currency),
          excess: amount(excess, one.currency),
        },
        ...(changes.length > 0 ? { fix: { changes, asks: true } } : {}),
      };
    }
  },
} satisfies Check;

/** Takes the excess from the last allocation, where that is large enough and of the entry's currency. */
function cut(table: TableData, { allocations, currency, isExact }: AllocatedEntry, excess: number) {
  const last = allocations[allocations.length - 1];
  const digits = minorUnitDigits(currency);
  const left = (minorOfNumber(last.amount, digits) ?? Number.NaN) - excess;
  if (!isExact || !(left >= 0)) return [];
  const after = Number(decimalOfMinor(left, digits));
  return [{ cell: cellOf(table, last.row, "amount"), before: last.amount, after }];
}
