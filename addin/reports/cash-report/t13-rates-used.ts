import { balancesOn } from "../../books/balances";
import { baseRateOn } from "../../books/valuation";
import type { ReportRow, ReportTable } from "../../core/document";
import { count, day, rate, text, unknown, type Value } from "../../core/value";
import { type EntryRates, entryRates } from "./entry-rates";
import type { ReportSource } from "./source";
import { words } from "./words";

/** Significant digits in which a report shows a rate. */
const RATE_DIGITS = 8;

/** T13: the exchange rates behind the figures; undefined where every account is in the base currency. */
export function ratesUsed(source: ReportSource): ReportTable | undefined {
  const { say, base } = source;
  const currencies = foreignCurrencies(source);
  if (currencies.length === 0) return undefined;
  const entries = entryRates(source);
  const rows = currencies.flatMap((currency) => [
    ...balanceRows(source, currency),
    ...entries.filter((one) => one.currency === currency).map((one) => entryRow(source, one)),
  ]);
  return {
    type: "table",
    id: "T13",
    title: say(words.t13),
    labelHeading: say(words.pair),
    columns: [
      { key: "use", label: say(words.usedFor), type: "text", width: 1.5 },
      { key: "day", label: say(words.dayOfRate), type: "day" },
      { key: "rate", label: say(words.rate), type: "rate" },
      { key: "highest", label: say(words.highestRate), type: "rate" },
      { key: "source", label: say(words.sourceOfRate), type: "text", width: 1.5 },
      { key: "entries", label: say(words.entries), type: "count", width: 0.6 },
    ],
    rows,
    notes: [say(words.t13Note, { base })],
  };
}

/** Currencies other than the base in which the body has accounts, by code. */
export function foreignCurrencies({ books, base, movements }: ReportSource): string[] {
  const all = movements.accounts.map((account) => books.accounts[account].currency);
  return [...new Set(all)].filter((currency) => currency !== base && currency !== "").sort();
}

/** Rates of the day before the period and of the last day of each year, where the currency was held on that day. */
function balanceRows(source: ReportSource, currency: string): ReportRow[] {
  const { period, years, say } = source;
  const days = [
    { use: "opening", on: period.from - 1, label: words.usedForOpening },
    ...years.map(({ year, to }) => ({
      use: `closing.${year}`,
      on: to,
      label: words.usedForClosing,
    })),
  ];
  const held = days.filter(({ on }) => isHeldOn(source, currency, on));
  return held.map(({ use, on, label }) => ({
    key: `${currency}.${use}`,
    label: pairName(source, currency),
    kind: "line",
    values: { use: text(say(label, { day: day(on) })), ...rateValues(source, currency, on) },
  }));
}

function isHeldOn({ books, movements }: ReportSource, currency: string, on: number): boolean {
  const balances = balancesOn(books, on);
  return movements.accounts.some(
    (account) => books.accounts[account].currency === currency && balances[account] !== 0,
  );
}

function rateValues(
  { books, base }: ReportSource,
  from: string,
  on: number,
): Record<string, Value> {
  const found = baseRateOn(books, { from, base, day: on });
  if ("unknown" in found) return { rate: unknown(found.unknown) };
  return {
    day: day(found.day),
    rate: shownRate(found.rate),
    ...(found.source === "" ? {} : { source: text(found.source) }),
  };
}

/** Entries of one year that were valued by one source: the lowest and the highest rate. */
function entryRow(source: ReportSource, own: EntryRates): ReportRow {
  const { say } = source;
  const isOne = own.lowest.equals(own.highest);
  return {
    key: `${own.currency}.entries.${own.year}.${own.isTyped ? "typed" : "table"}.${own.place}`,
    label: pairName(source, own.currency),
    kind: "line",
    values: {
      use: text(say(words.usedForEntries, { year: String(own.year) })),
      ...(own.from === own.to ? { day: day(own.from) } : {}),
      rate: shownRate(own.lowest),
      ...(isOne ? {} : { highest: shownRate(own.highest) }),
      source: text(own.source || say(own.isTyped ? words.rateTyped : words.noSource)),
      entries: count(own.count),
    },
  };
}

const pairName = ({ base }: ReportSource, currency: string): string => `${currency}/${base}`;

const shownRate = (exact: { toSignificantDigits(digits: number): { toFixed(): string } }): Value =>
  rate(exact.toSignificantDigits(RATE_DIGITS).toFixed());
