import { Decimal } from "decimal.js";
import { baseRateOn } from "../../books/valuation";
import { yearOf } from "../../core/calendar";
import { typedRate } from "./exchange-effect";
import type { Movement } from "./movements";
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
  readonly sources: readonly RateSource[];
  readonly lowest: Decimal;
  readonly highest: Decimal;
  readonly count: number;
}

interface RateOfEntry {
  readonly rate: Decimal;
  readonly source: RateSource;
}

/** Rates at which the entries of the period were valued, by currency and year. Entries without a rate are left out. */
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
    if (found === undefined) continue;
    const key = `${currency} ${yearOf(day)}`;
    groups.set(key, joined(groups.get(key), { ...found, currency, year: yearOf(day) }));
  }
  return [...groups.values()].sort((a, b) => a.year - b.year);
}

function typedRateOf({ books, base }: ReportSource, movement: Movement): RateOfEntry | undefined {
  const typed = typedRate(books, movement, base);
  if (typed === undefined) return undefined;
  const name = books.ledger.text(books.postings.entry[movement.at], "rateSource");
  return { rate: new Decimal(typed), source: { name, isTyped: true } };
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

function joined(
  known: EntryRates | undefined,
  { rate, source, currency, year }: RateOfEntry & Pick<EntryRates, "currency" | "year">,
): EntryRates {
  if (known === undefined)
    return { currency, year, sources: [source], lowest: rate, highest: rate, count: 1 };
  const isNew = known.sources.every((one) => bySource(one, source) !== 0);
  return {
    currency,
    year,
    sources: isNew ? [...known.sources, source].sort(bySource) : known.sources,
    lowest: Decimal.min(known.lowest, rate),
    highest: Decimal.max(known.highest, rate),
    count: known.count + 1,
  };
}

function bySource(a: RateSource, b: RateSource): number {
  return Number(a.isTyped) - Number(b.isTyped) || (a.name < b.name ? -1 : Number(a.name > b.name));
}
