import type { PeriodYear } from "../../books/period";
import type { ReportRow, ReportTable } from "../../core/document";
import { count, text, type Value } from "../../core/value";
import { type EntryRates, entryRates, type RateSource } from "./entry-rates";
import type { ReportSection } from "./section";
import type { ReportSource } from "./source";
import {
  foreignCurrencies,
  pairName,
  type RateOfCash,
  rateOfCash,
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
    name || say(isTyped ? words.rateTyped : words.noSource);
  const sources = [...(own?.sources ?? []).map(named), yearEnd?.source ?? ""];
  const once = [...new Set(sources)].filter((name) => name !== "");
  return once.length === 0 ? {} : { source: text(once.join("; ")) };
}

export default { chapter: "rates", make: ratesByYear } satisfies ReportSection;
