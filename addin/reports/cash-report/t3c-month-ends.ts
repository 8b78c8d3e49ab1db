import { balancesOn } from "../../books/balances";
import type { Period } from "../../books/period";
import { addMonths, dayOfIso, dayOfParts, isoOfDay, partsOfDay } from "../../core/calendar";
import type { Block, ReportRow, ReportTable } from "../../core/document";
import { addMinor } from "../../core/money";
import { showValue } from "../../core/value";
import { catalogue } from "../../core/words";
import { chartOf, words as chartWords, lineKeys, listed } from "./charts";
import { minorOf, money } from "./money";
import { balanceRows } from "./origins";
import type { FigurePlace, ReportSection, TracePart } from "./section";
import type { ReportSource } from "./source";
import { accountsShown } from "./t3-cash-position";

export const words = catalogue("cashReport.t3c", {
  title: "Cash at the ends of the months",
  monthEnd: "End of",
  note: "The balances of all accounts in a currency, in that currency. The last line is the end of the period.",
});

/** So many currencies have room on an upright page, where the months of some years do as well. */
const UPRIGHT_MAX = 10;
/** A line needs two ends to be one. */
const MONTHS_MIN = 2;

/** T3c: what was held in each currency at the end of each month of the period; none where there is but one. */
function monthEnds(source: ReportSource): ReportTable | undefined {
  const { say } = source;
  const days = lastDaysOfMonths(source.period);
  const currencies = currenciesShown(source);
  if (days.length < MONTHS_MIN || currencies.length === 0) return undefined;
  return {
    type: "table",
    id: "T3c",
    title: say(words.title),
    labelHeading: say(words.monthEnd),
    columns: currencies.map((currency) => ({
      key: currency,
      label: currency,
      type: "amount",
      currency,
    })),
    rows: days.map((day) => monthRow(source, { day, currencies })),
    notes: [say(words.note)],
    ...(currencies.length <= UPRIGHT_MAX && { orientation: "portrait" as const }),
  };
}

/** Currencies of the accounts that the cash position shows, in its order. */
function currenciesShown(source: ReportSource): string[] {
  const all = accountsShown(source).map(({ account }) => source.books.accounts[account].currency);
  return [...new Set(all)];
}

/** The last day of each month within the period, and of the period itself. */
function lastDaysOfMonths({ from, to }: Period): number[] {
  const { year, month } = partsOfDay(from);
  const first = dayOfParts({ year, month, day: 1 }) ?? from;
  const days: number[] = [];
  for (let months = 1; days.at(-1) !== to; months++)
    days.push(Math.min(to, addMonths(first, months) - 1));
  return days;
}

function monthRow(
  { books, movements }: ReportSource,
  { day, currencies }: { day: number; currencies: readonly string[] },
): ReportRow {
  const balances = balancesOn(books, day);
  const sums = new Map<string, number>();
  for (const account of movements.accounts) {
    const { currency } = books.accounts[account];
    sums.set(currency, addMinor(sums.get(currency) ?? 0, balances[account]));
  }
  return {
    key: isoOfDay(day),
    label: isoOfDay(day),
    kind: "line",
    values: Object.fromEntries(
      currencies.map((currency) => [currency, money(sums.get(currency) ?? 0, currency)]),
    ),
  };
}

/** Cash over time, beside T3c. */
function cashChart(source: ReportSource, table: ReportTable): Block[] {
  const { say, period } = source;
  const rowKeys = lineKeys(table);
  return [
    chartOf(table, {
      id: "C3",
      title: say(chartWords.cash),
      alternativeText: say(chartWords.cashText, {
        from: rowKeys[0],
        to: isoOfDay(period.to),
        currencies: listed(
          source,
          table.columns.map(({ key }) => rangeOf(source, table, key)),
        ),
        table: table.id,
      }),
      kind: "step-line",
      rowKeys,
      columnKeys: table.columns.map(({ key }) => key),
    }),
  ];
}

/** Lowest, highest and last figure of a currency. */
function rangeOf({ say }: ReportSource, { rows }: ReportTable, currency: string): string {
  const minors = rows.map(({ values }) => minorOf(values[currency]));
  const known = minors.filter((minor) => !Number.isNaN(minor));
  if (known.length === 0) return say(chartWords.cashNotKnown, { currency });
  const shown = (minor: number) => showValue(money(minor, currency));
  return say(chartWords.cashCurrency, {
    currency,
    lowest: shown(Math.min(...known)),
    highest: shown(Math.max(...known)),
    last: shown(minors[minors.length - 1]),
  });
}

/** The entries that made the balances of all accounts in the currency. */
function trace(
  source: ReportSource,
  { row, column }: FigurePlace,
): readonly TracePart[] | undefined {
  const day = dayOfIso(row);
  if (day === undefined) return undefined;
  const { books, movements } = source;
  return movements.accounts
    .filter((account) => books.accounts[account].currency === column)
    .flatMap((account) => balanceRows(source, { account, day }));
}

export default {
  chapter: "cash",
  make: monthEnds,
  after: cashChart,
  trace,
} satisfies ReportSection;
