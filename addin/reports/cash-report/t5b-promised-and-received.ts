import { memberLines } from "../../books/member-lines";
import type { Block, ReportColumn, ReportRow, ReportTable } from "../../core/document";
import { addMinor } from "../../core/money";
import { amount } from "../../core/value";
import { catalogue } from "../../core/words";
import { chartOf, words as chartWords, lineKeys, listed, shownCell } from "./charts";
import { promisedParts } from "./continent-trace";
import { type ValuedPromise, valuedOpenShares, valuedPromises } from "./continents";
import { openShareParts, receivedInBase } from "./member-trace";
import type { FigurePlace, ReportSection, TracePart } from "./section";
import type { ReportSource } from "./source";
import { withSum } from "./sums";
import { words as reportWords } from "./words";

export const words = catalogue("cashReport.t5b", {
  title: "Promised and received by year",
  year: "Year",
  promised: "Promised",
  received: "Received",
  note: "Received means received for that year until the end of the period, before the period too. Promises and what is not yet received are valued in {base} at the rate of the last day, receipts at the rate of their day; so the columns need not add up across.",
});

/** Sums of a year, in minor units of the base; NaN where a rate is missing. */
interface YearSums {
  promised: number;
  received: number;
  open: number;
}

const KEYS = ["promised", "received", "open"] as const;

/** T5b: what members promised for each year of the period and what was received for it, in the base currency. */
function promisedAndReceived(source: ReportSource): ReportTable | undefined {
  const { say, base, years } = source;
  const sums = sumsByYear(source);
  if (![...sums.values()].some((own) => KEYS.some((key) => own[key] !== 0))) return undefined;
  const rows = years.map(
    ({ year }): ReportRow => ({
      key: String(year),
      label: String(year),
      kind: "line",
      values: valuesOf(sums.get(year) ?? nothing(), base),
    }),
  );
  return {
    type: "table",
    id: "T5b",
    title: say(words.title),
    labelHeading: say(words.year),
    columns: columnsOf(source),
    rows: [...rows, totalRow(source, { rows, sums: [...sums.values()] })],
    notes: [say(words.note, { base })],
  };
}

const nothing = (): YearSums => ({ promised: 0, received: 0, open: 0 });

/** Every contribution for a year of the period; of lapsed promises the rest is no longer expected. */
function sumsByYear(source: ReportSource): ReadonlyMap<number, YearSums> {
  const sums = new Map<number, YearSums>();
  const add = (year: number, key: keyof YearSums, minor: number) => {
    const own = sums.get(year) ?? nothing();
    sums.set(year, own);
    own[key] = addMinor(own[key], minor);
  };
  for (const line of memberLines(source)) {
    for (const { contribution, value } of valuedPromises(source, line))
      add(contribution.year, "promised", value);
    for (const { year, receivedBase } of line.contributions) add(year, "received", receivedBase);
    for (const { contribution, value } of valuedOpenShares(source, line))
      add(contribution.year, "open", value);
  }
  return sums;
}

function totalRow(
  { say, base }: ReportSource,
  { rows, sums }: { rows: readonly ReportRow[]; sums: readonly YearSums[] },
): ReportRow {
  const sum = nothing();
  for (const own of sums) for (const key of KEYS) sum[key] = addMinor(sum[key], own[key]);
  const total: ReportRow = {
    key: "total",
    label: say(reportWords.total),
    kind: "total",
    values: valuesOf(sum, base),
  };
  return withSum(total, { terms: rows.map(({ key }) => [key, 1]), rows, columns: KEYS });
}

function valuesOf(own: YearSums, base: string): ReportRow["values"] {
  return Object.fromEntries(KEYS.map((key) => [key, amount(own[key], base)]));
}

function columnsOf({ say, base }: ReportSource): ReportColumn[] {
  const own = { type: "amount", currency: base } as const;
  return [
    { key: "promised", label: say(words.promised), ...own },
    { key: "received", label: say(words.received), ...own },
    { key: "open", label: say(reportWords.notYetReceived), ...own },
  ];
}

/** Promised beside received, beside T5b; nothing to compare when there is but one year. */
function promisedChart(source: ReportSource, table: ReportTable): Block[] {
  const { say } = source;
  const rowKeys = lineKeys(table);
  if (rowKeys.length < 2) return [];
  const years = rowKeys.map((year) =>
    say(chartWords.promisedYear, {
      year,
      promised: shownCell(table, year, "promised"),
      received: shownCell(table, year, "received"),
    }),
  );
  return [
    chartOf(table, {
      id: "C2",
      title: say(chartWords.promised),
      alternativeText: say(chartWords.promisedText, {
        years: listed(source, years),
        table: table.id,
      }),
      kind: "paired-columns",
      rowKeys,
      columnKeys: ["promised", "received"],
    }),
  ];
}

/** What a figure of a year was worked out from; the total tells it itself. */
function trace(
  source: ReportSource,
  { row, column }: FigurePlace,
): readonly TracePart[] | undefined {
  if (row === "total") return undefined;
  const lines = memberLines(source);
  const isOfYear = ({ contribution }: ValuedPromise) => String(contribution.year) === row;
  if (column === "promised")
    return promisedParts(
      source,
      lines.flatMap((line) => valuedPromises(source, line)).filter(isOfYear),
    );
  if (column === "received")
    return receivedInBase(
      source,
      lines.flatMap(({ contributions }) =>
        contributions.filter(({ year }) => String(year) === row),
      ),
    );
  return openShareParts(
    source,
    lines.flatMap((line) => valuedOpenShares(source, line)).filter(isOfYear),
  );
}

export default {
  chapter: "contributions",
  make: promisedAndReceived,
  after: promisedChart,
  trace,
} satisfies ReportSection;
