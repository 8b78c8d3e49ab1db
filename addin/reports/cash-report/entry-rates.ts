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
  /** Day of the rate; undefined for a typed one, which is of the entry's day. */
  readonly day?: number;
}

interface RateGroup {
  readonly rates: EntryRates;
  /** Few rates serve many entries: each is compared once. */
  readonly compared: Set<Decimal>;
}

/** Rates at which the entries of the period were valued, by currency, year and source. Entries without a rate are left out. */
export function entryRates(source: ReportSource): readonly EntryRates[] {
  const { books, period, base } = source;
  const groups = new Map<string, RateGroup>();
  const seen = new Uint8Array(books.ledger.count);
  const tableRate = tableRates(source);
  const typedRateOf = typedRates(source);
  for (const movement of source.movements.all) {
    const { account, at, day } = movement;
    const currency = books.accounts[account]?.currency ?? "";
    const entry = books.postings.entry[at];
    if (day < period.from || day > period.to || currency === "" || currency === base) continue;
    if (seen[entry] === 1) continue;
    seen[entry] = 1;
    const found = typedRateOf(movement) ?? tableRate(currency, day);
    if (found) addTo(groups, { currency, year: yearOf(day), found, day: found.day ?? day });
  }
  return numbered([...groups.values()].map(({ rates }) => rates).sort(byYearAndSource));
}

/** Finds the rate typed with an entry; each rate and source is made once. */
function typedRates({ books, base }: ReportSource) {
  const known = new Map<number, Map<string, RateOfEntry>>();
  return (movement: Movement): RateOfEntry | undefined => {
    const typed = typedRate(books, movement, base);
    if (typed === undefined) return undefined;
    const source = books.ledger.text(books.postings.entry[movement.at], "rateSource");
    const bySource = known.get(typed) ?? new Map<string, RateOfEntry>();
    if (bySource.size === 0) known.set(typed, bySource);
    const found = bySource.get(source) ?? { rate: new Decimal(typed), source, isTyped: true };
    bySource.set(source, found);
    return found;
  };
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
  groups: Map<string, RateGroup>,
  own: { found: RateOfEntry; currency: string; year: number; day: number },
): void {
  const { currency, year, day } = own;
  const { source, isTyped, rate } = own.found;
  const key = `${currency}\t${year}\t${isTyped}\t${source}`;
  const known = groups.get(key);
  if (known === undefined) {
    const one = { place: 1, lowest: rate, highest: rate, from: day, to: day, count: 1 };
    const rates = { currency, year, source, isTyped, ...one };
    groups.set(key, { rates, compared: new Set([rate]) });
    return;
  }
  const { rates, compared } = known;
  rates.count++;
  rates.from = Math.min(rates.from, day);
  rates.to = Math.max(rates.to, day);
  if (compared.has(rate)) return;
  compared.add(rate);
  if (rate.lessThan(rates.lowest)) rates.lowest = rate;
  if (rate.greaterThan(rates.highest)) rates.highest = rate;
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
