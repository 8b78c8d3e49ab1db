import { Decimal } from "decimal.js";
import { baseRateOn } from "../../books/valuation";
import { yearOf } from "../../core/calendar";
import { typedRate } from "./exchange-effect";
import type { Movement } from "./movements";
import type { ReportSource } from "./source";

/** Rates of the entries of one currency and year that come from one source. */
export interface EntryRates {
  readonly currency: string;
  readonly year: number;
  /** As the ledger or the table of rates names it, "" where neither does. */
  readonly source: string;
  /** Whether the rates were typed with the entries; else they stand in the table of rates. */
  readonly isTyped: boolean;
  /** Place among the sources of the currency, the year and the kind, from 1. */
  place: number;
  lowest: Decimal;
  highest: Decimal;
  /** First and last day of the rates. */
  from: number;
  to: number;
  count: number;
}

interface RateOfEntry extends Pick<EntryRates, "source" | "isTyped"> {
  readonly rate: Decimal;
  readonly day: number;
}

/** Rates at which the entries of the period were valued, by currency, year and source. Entries without a rate are left out. */
export function entryRates(source: ReportSource): readonly EntryRates[] {
  const { books, period, base } = source;
  const groups = new Map<string, EntryRates>();
  const seen = new Set<number>();
  const tableRate = tableRates(source);
  for (const movement of source.movements.all) {
    const { account, at, day } = movement;
    const currency = books.accounts[account]?.currency ?? "";
    const entry = books.postings.entry[at];
    if (day < period.from || day > period.to || currency === "" || currency === base) continue;
    if (seen.has(entry)) continue;
    seen.add(entry);
    const found = typedRateOf(source, movement) ?? tableRate(currency, day);
    if (found) addTo(groups, { ...found, currency, year: yearOf(day) });
  }
  return numbered([...groups.values()].sort(byYearAndSource));
}

function typedRateOf({ books, base }: ReportSource, movement: Movement): RateOfEntry | undefined {
  const typed = typedRate(books, movement, base);
  if (typed === undefined) return undefined;
  const source = books.ledger.text(books.postings.entry[movement.at], "rateSource");
  return { rate: new Decimal(typed), day: movement.day, source, isTyped: true };
}

/** Finds the table's rate of a currency and day; each is looked up once. */
function tableRates({ books, base }: ReportSource) {
  const known = new Map<string, RateOfEntry | undefined>();
  return (currency: string, day: number): RateOfEntry | undefined => {
    const key = `${currency} ${day}`;
    if (!known.has(key)) {
      const found = baseRateOn(books, { from: currency, base, day });
      known.set(key, "unknown" in found ? undefined : { ...found, isTyped: false });
    }
    return known.get(key);
  };
}

function addTo(
  groups: Map<string, EntryRates>,
  own: RateOfEntry & Pick<EntryRates, "currency" | "year">,
): void {
  const { currency, year, source, isTyped, rate, day } = own;
  const key = [currency, year, isTyped, source].join("\t");
  const known = groups.get(key);
  if (known === undefined) {
    const one = { place: 1, lowest: rate, highest: rate, from: day, to: day, count: 1 };
    groups.set(key, { currency, year, source, isTyped, ...one });
    return;
  }
  known.count++;
  if (rate.lessThan(known.lowest)) known.lowest = rate;
  if (rate.greaterThan(known.highest)) known.highest = rate;
  known.from = Math.min(known.from, day);
  known.to = Math.max(known.to, day);
}

function byYearAndSource(a: EntryRates, b: EntryRates): number {
  return (
    a.year - b.year ||
    Number(a.isTyped) - Number(b.isTyped) ||
    (a.source < b.source ? -1 : Number(a.source > b.source))
  );
}

/** The same with places: keys of rows must not hold what somebody typed. */
function numbered(sorted: EntryRates[]): EntryRates[] {
  const places = new Map<string, number>();
  for (const one of sorted) {
    const key = [one.currency, one.year, one.isTyped].join("\t");
    one.place = (places.get(key) ?? 0) + 1;
    places.set(key, one.place);
  }
  return sorted;
}
