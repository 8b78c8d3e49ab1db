import { isParity } from "../../books/parities";
import { currencyOfEntry } from "../../books/postings";
import { baseCurrencyOf } from "../../books/valuation";
import { isCurrency } from "../../core/currencies";
import { text } from "../../core/value";
import { cellOf } from "../../tables/table-data";
import type { Check, Found } from "../check";

export default {
  severity: "error",
  title: "Different currencies have no rate of 1",
  help: {
    reading: "The cell holds a rate of exactly 1 between two currencies.",
    remedy: "Clear it where the table of rates has one.",
    falseAlarm: "Pegged currencies: even then the amount is entered in one of the two.",
  },
  message:
    "The rate from {from} to {to} is 1. {isPegged, select, yes {The two are worth the same by law, but a rate of 1 is never used, because it is mostly a placeholder: enter the amounts in {to}.} other {That is a placeholder, not a rate: enter the rate of the day, or leave it blank so that the table of rates decides.}}",
  source: "Bookkeeping practice: an unknown rate is not known; it is never taken as 1.",
  *find(books) {
    const { ledger, accounts } = books;
    const base = baseCurrencyOf(books);
    for (let row = 0; row < ledger.count; row++) {
      if (ledger.rate[row] !== 1) continue;
      const currency = currencyOfEntry(ledger, accounts, row);
      if (!isCurrency(base) || !isCurrency(currency)) continue;
      if (currency === base) continue;
      yield {
        cell: ledger.cell(row, "rate"),
        entry: ledger.text(row, "no"),
        values: valuesOf(currency, base),
      };
    }
    const table = books.tables.get("Rates");
    if (table === undefined) return;
    for (const { row, from, to, factor } of books.rates) {
      if (factor !== 1 || from === to || from === "" || to === "") continue;
      yield { cell: cellOf(table, row, "rate"), values: valuesOf(from, to) };
    }
  },
} satisfies Check;

function valuesOf(from: string, to: string): Found["values"] {
  return { from: text(from), to: text(to), isPegged: text(isParity(from, to) ? "yes" : "no") };
}
