import type { Books } from "../../books/books";
import { entryName } from "../../books/entry-name";
import { newRows } from "../../books/new-rows";
import { currencyOfEntry } from "../../books/postings";
import { rateSuspects } from "../../books/rate-suspects";
import { bookSay, said } from "../../books/said";
import { baseCurrencyOf, baseRateOn } from "../../books/valuation";
import { isCurrency } from "../../core/currencies";
import { count, day, text } from "../../core/value";
import type { Check } from "../check";

export default {
  severity: "error",
  title: "Each foreign amount has a rate",
  help: {
    reading: "The currencies, the days without a rate and the last known rate are named.",
    remedy:
      "Enter the official rate of the day, with its source; the age allowed stands in Settings (rates.max-age-days).",
    falseAlarm: "None: without a rate the value is not known. Never type 1.",
  },
  message:
    "No rate from {currency} to {base} is known for {from}{until, select, none {} other { to {until}}}: {last, select, none {none is recorded before} other {the last one is of {last}}}, and a rate may be {days, plural, one {# day} other {# days}} old. {entries, plural, one {One entry has} other {# entries have}} no value in {base}.",
  advice: "Enter a rate in Rates, or the bank's rate with the entry.",
  source: "Bookkeeping practice: an unknown rate is not known; it is never taken as 1.",
  fix: "Enter the rate {rate} of {on}, which the bank used for entry {no}, in Rates",
  *find(books) {
    const base = baseCurrencyOf(books);
    if (!isCurrency(base)) return;
    for (const gap of gapsOf(books, base)) {
      const { row, currency, from, to, last, entries } = gap;
      const known = rateOfEntry(books, gap);
      const added = known && newRates(books, { ...known, currency, base });
      yield {
        cell: books.ledger.cell(row, "rate"),
        entry: books.ledger.text(row, "no"),
        values: {
          currency: text(currency),
          base: text(base),
          from: day(from),
          until: from === to ? text("none") : day(to),
          last: last === 0 ? text("none") : day(last),
          days: count(books.settings.rateAgeMax),
          entries: count(entries),
          ...(known && { rate: text(String(known.rate)), no: text(known.no), on: day(known.on) }),
        },
        ...(added && { fix: { ...added, asks: true } }),
      };
    }
  },
} satisfies Check;

interface RateOfEntry {
  readonly rate: number;
  readonly on: number;
  readonly no: string;
}

/** The rate that the bank used for another entry of the currency, where it is young enough for all that lack one. */
function rateOfEntry(books: Books, { currency, from, to }: Gap): RateOfEntry | undefined {
  const { ledger, accounts, settings } = books;
  let found = -1;
  for (let row = 0; row < ledger.count; row++) {
    const isNear = ledger.day[row] <= from && to - ledger.day[row] <= settings.rateAgeMax;
    const isRate = ledger.rate[row] > 0 && ledger.rate[row] !== 1;
    if (!isNear || !isRate || ledger.day[row] === 0) continue;
    if (currencyOfEntry(ledger, accounts, row) !== currency) continue;
    if (found < 0 || ledger.day[row] > ledger.day[found]) found = row;
  }
  if (found < 0) return undefined;
  return { rate: ledger.rate[found], on: ledger.day[found], no: entryName(ledger, found) };
}

function newRates(
  books: Books,
  { rate, on, no, currency, base }: RateOfEntry & { currency: string; base: string },
) {
  const source = bookSay(books)(said.rateOfEntry, { no });
  return newRows(books, "Rates", [
    { date: on, from: currency, to: base, rate, source, kind: "bank" },
  ]);
}

/** Entries of one currency that want a rate since the last one known. */
interface Gap {
  readonly currency: string;
  /** The earliest of the entries. */
  row: number;
  from: number;
  to: number;
  /** Day of the last rate, 0 for none. */
  readonly last: number;
  entries: number;
}

function gapsOf(books: Books, base: string): Iterable<Gap> {
  const { ledger, accounts } = books;
  const gaps = new Map<string, Gap>();
  // Day of the last rate where none is young enough, -1 where one is; asked once for each currency and day.
  const lastDays = new Map<string, Map<number, number>>();
  for (const row of rateSuspects(books).without) {
    const on = ledger.day[row];
    const currency = currencyOfEntry(ledger, accounts, row);
    if (currency === base || !isCurrency(currency)) continue;
    let ofCurrency = lastDays.get(currency);
    if (ofCurrency === undefined) {
      ofCurrency = new Map();
      lastDays.set(currency, ofCurrency);
    }
    let last = ofCurrency.get(on);
    if (last === undefined) {
      const found = baseRateOn(books, { from: currency, base, day: on });
      last = "unknown" in found ? (found.lastDay ?? 0) : -1;
      ofCurrency.set(on, last);
    }
    if (last < 0) continue;
    const gap = gaps.get(`${currency}\t${last}`);
    if (gap === undefined)
      gaps.set(`${currency}\t${last}`, { currency, row, from: on, to: on, last, entries: 1 });
    else {
      gap.entries++;
      if (on < gap.from) gap.row = row;
      gap.from = Math.min(gap.from, on);
      gap.to = Math.max(gap.to, on);
    }
  }
  return gaps.values();
}
