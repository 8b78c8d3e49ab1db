import type { PeriodYear } from "../../books/period";
import { yearOf } from "../../core/calendar";
import type { ReportRow, ReportTable } from "../../core/document";
import { count, text, type Value } from "../../core/value";
import { rateSourceName } from "../../statutes/known-words";
import { rateRows } from "./conversions";
import {
  type EntryRates,
  entryRates,
  type RatedEntry,
  type RateSource,
  ratedEntries,
} from "./entry-rates";
import { countedRows } from "./origins";
import type { FigurePlace, Origin, ReportSection } from "./section";
import type { ReportSource } from "./source";
import {
  foreignCurrencies,
  pairName,
  type RateOfCash,
  rateOfCash,
  rateOfCashRows,
  shownRate,
} from "./t13-rates-used";
import { words } from "./words";

/**
 * T13b: the rates of the entries of each year, and of the cash at the end of the years within the period; undefined
 * where every account is in the base currency.
 */
function ratesByYear(source: ReportSource): ReportTable | undefined {
  const { say, base, years } = source;
  const entries = entryRates(source);
  const rows = foreignCurrencies(source).flatMap((currency) => {
    const own = entries.filter((one) => one.currency === currency);
    return years.flatMap((year) => yearRow(source, { currency, year, entries: own }));
  });
  if (rows.length === 0) return undefined;
  return {
    type: "table",
    id: "T13b",
    title: say(words.t13b),
    labelHeading: say(words.pair),
    columns: [
      { key: "entries", label: say(words.entries), type: "count", width: 0.6 },
      { key: "lowest", label: say(words.lowestRate), type: "rate" },
      { key: "highest", label: say(words.highestRate), type: "rate" },
      { key: "yearEnd", label: say(words.yearEndRate), type: "rate" },
      { key: "yearEndDay", label: say(words.dayOfRate), type: "day" },
      { key: "source", label: say(words.sourceOfRate), type: "text", width: 1.5 },
    ],
    rows,
    notes: [say(words.t13bNote, { base })],
  };
}

interface YearOfCurrency {
  readonly currency: string;
  readonly year: PeriodYear;
  readonly entries: readonly EntryRates[];
}

/** One line a currency and year; none where the year had neither entries nor cash at its end. */
function yearRow(source: ReportSource, { currency, year, entries }: YearOfCurrency): ReportRow[] {
  const own = entries.find((one) => one.year === year.year);
  const isLast = year.to === source.period.to;
  const yearEnd = isLast ? undefined : rateOfCash(source, { currency, on: year.to });
  if (own === undefined && yearEnd === undefined) return [];
  return [
    {
      key: `${currency}.${year.year}`,
      label: `${pairName(source, currency)} ${year.year}`,
      kind: "line",
      values: {
        ...(own && entryValues(own)),
        ...(yearEnd && { yearEnd: yearEnd.rate }),
        ...(yearEnd?.day && { yearEndDay: yearEnd.day }),
        ...sourceValues(source, own, yearEnd),
      },
    },
  ];
}

function entryValues(own: EntryRates): Record<string, Value> {
  return {
    entries: count(own.count),
    lowest: shownRate(own.lowest),
    highest: shownRate(own.highest),
  };
}

/** Each source once, those of the entries first. */
function sourceValues(
  { say }: ReportSource,
  own: EntryRates | undefined,
  yearEnd: RateOfCash | undefined,
): Record<string, Value> {
  const named = ({ name, isTyped }: RateSource) =>
    name ? rateSourceName(say, name) : say(isTyped ? words.rateTyped : words.noSource);
  const sources = [...(own?.sources ?? []).map(named), rateSourceName(say, yearEnd?.source ?? "")];
  const once = [...new Set(sources)].filter((name) => name !== "");
  return once.length === 0 ? {} : { source: text(once.join("; ")) };
}

/** The entries of a currency and year, or the rows of the rates that the figure shows. */
function traceYear(
  source: ReportSource,
  { row, column }: FigurePlace,
): readonly Origin[] | undefined {
  const currency = foreignCurrencies(source).find((one) => row.startsWith(`${one}.`));
  const year = source.years.find((one) => row === `${currency}.${one.year}`);
  if (currency === undefined || year === undefined) return undefined;
  if (column.startsWith("yearEnd")) return rateOfCashRows(source, { currency, on: year.to });
  const entries = [...ratedEntries(source)].filter(
    (one) => one.currency === currency && yearOf(one.day) === year.year,
  );
  if (column === "entries")
    return [
      countedRows(
        "Ledger",
        entries.map(({ entry }) => ({ row: entry })),
      ),
    ];
  return usedRates(source, chosenEntries(source, { column, entries }));
}

/** Of the entries those with the lowest or the highest rate; for the sources all of them. */
function chosenEntries(
  source: ReportSource,
  { column, entries }: { column: string; entries: readonly RatedEntry[] },
): readonly RatedEntry[] {
  if (column !== "lowest" && column !== "highest") return entries;
  const [first] = entries;
  const own = entryRates(source).find(
    (one) => one.currency === first?.currency && one.year === yearOf(first.day),
  );
  return own ? entries.filter(({ found }) => found.rate.equals(own[column])) : [];
}

/** Where their rates stand: with the entry, or in the table of rates. */
function usedRates(source: ReportSource, entries: readonly RatedEntry[]): readonly Origin[] {
  const typed = entries.filter(({ found }) => found.source.isTyped).map(({ entry }) => entry);
  const days = entries.filter(({ found }) => !found.source.isTyped);
  const rates = new Set(days.flatMap(({ currency, day }) => rateRows(source, { currency, day })));
  return [
    ...(rates.size > 0 ? [{ table: "Rates", rows: [...rates], column: "rate" }] : []),
    ...(typed.length > 0 ? [{ table: "Ledger", rows: typed, column: "rate" }] : []),
  ];
}

export default { chapter: "rates", make: ratesByYear, trace: traceYear } satisfies ReportSection;
