import { Decimal } from "decimal.js";
import type { Movement } from "../../books/movements";
import { baseRateOn } from "../../books/valuation";
import { yearOf } from "../../core/calendar";
import { typedRate } from "./exchange-effect";
import type { ReportSource } from "./source";

/** Where a rate comes from: as the ledger or the table of rates names it, "" where neither does. */
export interface RateSource {
  readonly name: string;
  /** Whether the rate was typed with the entry; else it stands in the table of rates. */
  readonly isTyped: boolean;
}

/** Rates of the entries of one currency and year. */
export interface EntryRates {
  readonly currency: string;
  readonly year: number;
  /** Those of the table of rates first, each by name. */
  sources: readonly RateSource[];
  lowest: Decimal;
  highest: Decimal;
  count: number;
}

interface RateOfEntry {
  readonly rate: Decimal;
  readonly source: RateSource;
}

/** An entry with the rate at which it was valued. */
export interface RatedEntry {
  /** Index of the entry in the ledger. */
  readonly entry: number;
  readonly currency: string;
  readonly day: number;
  readonly found: RateOfEntry;
}

interface RateGroup {
  readonly rates: EntryRates;
  /** Few rates serve many entries: each is compared once. */
  readonly compared: Set<RateOfEntry>;
}

/** Rates at which the entries of the period were valued, by currency and year. Entries without a rate are left out. */
export function entryRates(source: ReportSource): readonly EntryRates[] {
  const groups = new Map<string, RateGroup>();
  for (const { found, currency, day } of ratedEntries(source))
    addTo(groups, { found, currency, year: yearOf(day) });
  return [...groups.values()].map(({ rates }) => rates).sort((a, b) => a.year - b.year);
}

/** The entries of the period in other currencies with their rates, in the order of the ledger; those without are left out. */
export function* ratedEntries(source: ReportSource): Generator<RatedEntry> {
  const { books, period, base } = source;
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
    if (found) yield { entry, currency, day, found };
  }
}

/** Finds the rate typed with an entry; each rate and source is made once. */
function typedRates({ books, base }: ReportSource) {
  const known = new Map<number, Map<string, RateOfEntry>>();
  return (movement: Movement): RateOfEntry | undefined => {
    const typed = typedRate(books, movement, base);
    if (typed === undefined) return undefined;
    const name = books.ledger.text(books.postings.entry[movement.at], "rateSource");
    const byName = known.get(typed) ?? new Map<string, RateOfEntry>();
    if (byName.size === 0) known.set(typed, byName);
    const made = { rate: new Decimal(typed), source: { name, isTyped: true } };
    const found = byName.get(name) ?? made;
    byName.set(name, found);
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
      const source = "unknown" in found ? undefined : { name: found.source, isTyped: false };
      known.set(key, "unknown" in found || !source ? undefined : { rate: found.rate, source });
    }
    return known.get(key);
  };
}

function addTo(
  groups: Map<string, RateGroup>,
  { found, currency, year }: { found: RateOfEntry; currency: string; year: number },
): void {
  const key = `${currency} ${year}`;
  const { rate, source } = found;
  const known = groups.get(key);
  if (known === undefined) {
    const rates = { currency, year, sources: [source], lowest: rate, highest: rate, count: 1 };
    groups.set(key, { rates, compared: new Set([found]) });
    return;
  }
  const { rates, compared } = known;
  rates.count++;
  if (compared.has(found)) return;
  compared.add(found);
  if (rates.sources.every((one) => bySource(one, source) !== 0))
    rates.sources = [...rates.sources, source].sort(bySource);
  rates.lowest = Decimal.min(rates.lowest, rate);
  rates.highest = Decimal.max(rates.highest, rate);
}

function bySource(a: RateSource, b: RateSource): number {
  return Number(a.isTyped) - Number(b.isTyped) || (a.name < b.name ? -1 : Number(a.name > b.name));
}
