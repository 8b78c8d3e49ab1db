import { isParity } from "../../books/parities";
import { currencyOfEntry } from "../../books/postings";
import { rateSuspects } from "../../books/rate-suspects";
import { otherRateOfDay } from "../../books/rates-of-day";
import { contentAt } from "../../books/table-columns";
import { baseCurrencyOf, baseRateOn } from "../../books/valuation";
import { isCurrency } from "../../core/currencies";
import { day, text } from "../../core/value";
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
  message: "The rate from {from} to {to} is 1.",
  advice:
    "{isPegged, select, yes {The two are worth the same by law, but a rate of 1 is never used, because it is mostly a placeholder: enter the amounts in {to}.} other {That is a placeholder, not a rate: enter the rate of the day, or leave it blank so that the table of rates decides.}}",
  source: "Bookkeeping practice: an unknown rate is not known; it is never taken as 1.",
  fix: "{where, select, rates {Enter {rate}, which another row of Rates has for the same day{source, select, none {} other { ({source})}}} other {Clear the rate, so that the rate of {on} in Rates holds: {rate}}}",
  *find(books) {
    const { ledger, accounts } = books;
    const base = baseCurrencyOf(books);
    for (const row of rateSuspects(books).atOne) {
      const currency = currencyOfEntry(ledger, accounts, row);
      if (!isCurrency(base) || !isCurrency(currency)) continue;
      if (currency === base) continue;
      const cell = ledger.cell(row, "rate");
      const known = baseRateOn(books, { from: currency, base, day: ledger.day[row] });
      const before = contentAt(ledger.table.columns.get("rate"), row);
      const isKnown = !("unknown" in known) && typeof before === "number";
      yield {
        cell,
        entry: ledger.text(row, "no"),
        values: {
          ...valuesOf(currency, base),
          ...(isKnown && {
            where: text("ledger"),
            rate: text(known.rate.toSignificantDigits(6).toFixed()),
            on: day(known.day),
          }),
        },
        ...(isKnown && { fix: { changes: [{ cell, before, after: null }], asks: true } }),
      };
    }
    const table = books.tables.get("Rates");
    if (table === undefined) return;
    for (const rate of books.rates) {
      const { row, from, to, factor } = rate;
      if (factor !== 1 || from === to || from === "" || to === "") continue;
      const cell = cellOf(table, row, "rate");
      const known = otherRateOfDay(books, rate);
      const before = contentAt(table.columns.get("rate"), row);
      yield {
        cell,
        values: {
          ...valuesOf(from, to),
          ...(known && {
            where: text("rates"),
            rate: text(String(known.rate)),
            source: text(known.source || "none"),
          }),
        },
        ...(known && { fix: { changes: [{ cell, before, after: known.rate }], asks: true } }),
      };
    }
  },
} satisfies Check;

function valuesOf(from: string, to: string): Found["values"] {
  return { from: text(from), to: text(to), isPegged: text(isParity(from, to) ? "yes" : "no") };
}
