import { balancesOn } from "../../books/balances";
import { baseRateOn } from "../../books/valuation";
import type { ReportColumn, ReportRow, ReportTable } from "../../core/document";
import { day, rate, text, unknown, type Value } from "../../core/value";
import { rateSourceName } from "../../statutes/known-words";
import { rateOrigin } from "./conversions";
import { type RatedEntry, ratedEntries } from "./entry-rates";
import type { FigurePlace, Origin, ReportSection, TracePart } from "./section";
import { sensitivity, traceSensitivity } from "./sensitivity";
import type { ReportSource } from "./source";
import { words } from "./words";

/** Significant digits in which a report shows a rate. */
const RATE_DIGITS = 8;

/** T13: the rates of the cash at the beginning and at the end; undefined where all of it is in the base currency. */
function ratesUsed(source: ReportSource): ReportTable | undefined {
  const { say, base } = source;
  const rows = foreignCurrencies(source).flatMap((currency) => balanceRow(source, currency));
  if (rows.length === 0) return undefined;
  const isHeldBefore = rows.some(({ values }) => values.opening !== undefined);
  return {
    type: "table",
    id: "T13",
    title: say(words.t13),
    labelHeading: say(words.pair),
    columns: [
      ...(isHeldBefore ? openingColumns(source) : []),
      { key: "closing", label: say(words.closingRate), type: "rate" },
      { key: "closingDay", label: say(words.dayOfRate), type: "day" },
      { key: "source", label: say(words.sourceOfRate), type: "text", width: 1.5 },
    ],
    rows,
    notes: [say(words.t13Note, { base })],
  };
}

/** Left out where no cash was there at the beginning. */
function openingColumns({ say }: ReportSource): ReportColumn[] {
  return [
    { key: "opening", label: say(words.openingRate), type: "rate" },
    { key: "openingDay", label: say(words.dayOfRate), type: "day" },
  ];
}

/** Currencies other than the base in which the body has accounts, by code. */
export function foreignCurrencies({ books, base, movements }: ReportSource): string[] {
  const all = movements.accounts.map((account) => books.accounts[account].currency);
  return [...new Set(all)].filter((currency) => currency !== base && currency !== "").sort();
}

/** The rate of the cash on a day, as the report shows it; undefined where none was held then. */
export interface RateOfCash {
  readonly rate: Value;
  readonly day?: Value;
  /** "" where the table of rates names none. */
  readonly source: string;
}

/** Finds the rate at which the cash in a currency was valued on a day. */
export function rateOfCash(
  source: ReportSource,
  { currency, on }: { currency: string; on: number },
): RateOfCash | undefined {
  const { books, base, movements } = source;
  const balances = balancesOn(books, on);
  const isHeld = movements.accounts.some(
    (account) => books.accounts[account].currency === currency && balances[account] !== 0,
  );
  if (!isHeld) return undefined;
  const found = baseRateOn(books, { from: currency, base, day: on });
  if ("unknown" in found) return { rate: unknown(found.unknown), source: "" };
  return { rate: shownRate(found.rate), day: day(found.day), source: found.source };
}

/** The rate of the cash at the beginning: of the day before, or of the opening balances where the ledger begins with them. */
function openingRate(source: ReportSource, currency: string): RateOfCash | undefined {
  const held = rateOfCash(source, { currency, on: source.period.from - 1 });
  const [first, ...others] = openingEntries(source, currency);
  if (held !== undefined || first === undefined) return held;
  const { rate: used, source: named } = first.found;
  const isOneRate = others.every(({ found }) => found.rate.equals(used));
  if (!isOneRate) return { rate: unknown("several rates"), source: "" };
  const name = named.name || source.say(named.isTyped ? words.rateTyped : words.noSource);
  return { rate: shownRate(used), day: day(dayOfRate(source, first)), source: name };
}

/** Entries of the period that bring the opening balances of a currency, by day. */
function openingEntries(source: ReportSource, currency: string): readonly RatedEntry[] {
  const { books, movements, period } = source;
  const openings = new Set(
    movements.all
      .filter((one) => one.class === "opening" && one.day >= period.from && one.day <= period.to)
      .map(({ at }) => books.postings.entry[at]),
  );
  if (openings.size === 0) return [];
  const sourceOf = ({ found }: RatedEntry) => found.source.name;
  return [...ratedEntries(source)]
    .filter((one) => one.currency === currency && openings.has(one.entry))
    .sort((a, b) => a.day - b.day || (sourceOf(a) < sourceOf(b) ? -1 : 1));
}

/** The table's day where the rate is the table's, which may be older; else the day of the entry it was typed with. */
function dayOfRate({ books, base }: ReportSource, { currency, day: on, found }: RatedEntry) {
  const own = baseRateOn(books, { from: currency, base, day: on });
  return "unknown" in own || !own.rate.equals(found.rate) ? on : own.day;
}

/** One line a currency; none where it was held on neither day. */
function balanceRow(source: ReportSource, currency: string): ReportRow[] {
  const opening = openingRate(source, currency);
  const closing = rateOfCash(source, { currency, on: source.period.to });
  const sources = [opening, closing].flatMap((one) =>
    one?.source ? [rateSourceName(source.say, one.source)] : [],
  );
  if (opening === undefined && closing === undefined) return [];
  return [
    {
      key: currency,
      label: pairName(source, currency),
      kind: "line",
      values: {
        ...(opening && { opening: opening.rate }),
        ...(opening?.day && { openingDay: opening.day }),
        ...(closing && { closing: closing.rate }),
        ...(closing?.day && { closingDay: closing.day }),
        ...(sources.length > 0 && { source: text([...new Set(sources)].join("; ")) }),
      },
    },
  ];
}

/** Rows of the table of rates behind the rates of a currency, and the figure of the sentence below the table. */
function traceRates(
  source: ReportSource,
  { row, column }: FigurePlace,
): readonly TracePart[] | undefined {
  if (row === "sensitivity") return traceSensitivity(source);
  if (!foreignCurrencies(source).includes(row)) return undefined;
  const opening = openingRateRows(source, row);
  const closing = rateOfCashRows(source, { currency: row, on: source.period.to });
  if (column === "source") return [...opening, ...closing];
  return column.startsWith("opening") ? opening : closing;
}

function openingRateRows(source: ReportSource, currency: string): readonly Origin[] {
  const held = rateOfCashRows(source, { currency, on: source.period.from - 1 });
  if (held.length > 0) return held;
  return openingEntries(source, currency).flatMap(({ entry, day: on, found }) =>
    found.source.isTyped
      ? [{ table: "Ledger", rows: [entry], column: "rate" }]
      : rateOrigin(source, { currency, day: on }),
  );
}

/** Rows of the rate of the cash on a day; none where none was held then. */
export function rateOfCashRows(
  source: ReportSource,
  { currency, on }: { currency: string; on: number },
): readonly Origin[] {
  const isShown = rateOfCash(source, { currency, on }) !== undefined;
  return isShown ? rateOrigin(source, { currency, day: on }) : [];
}

/** The other currency before the base, as people quote a rate. */
export const pairName = ({ base }: ReportSource, currency: string): string => `${currency}/${base}`;

/** A rate in the digits of a report. */
export const shownRate = (exact: {
  toSignificantDigits(digits: number): { toFixed(): string };
}): Value => rate(exact.toSignificantDigits(RATE_DIGITS).toFixed());

export default {
  chapter: "rates",
  make: ratesUsed,
  after: sensitivity,
  trace: traceRates,
} satisfies ReportSection;
