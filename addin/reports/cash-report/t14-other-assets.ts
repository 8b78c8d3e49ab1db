import { remembered } from "../../books/remembered";
import type { ReportRow, ReportTable } from "../../core/document";
import { addMinor } from "../../core/money";
import { amount, day, text, type Value } from "../../core/value";
import { money } from "./money";
import type { OtherGroup, OtherLine } from "./other-line";
import { words } from "./other-words";
import { PROMISES, promisedContributions } from "./promised-contributions";
import { registeredItems } from "./registered-items";
import type { FigurePlace, ReportSection, TracePart } from "./section";
import type { ReportSource } from "./source";
import { type Terms, withSum } from "./sums";
import { underWay } from "./under-way";
import { words as reportWords } from "./words";

/** T14: what is owned, expected and owed besides cash at the end of the period; undefined where there is nothing. */
function otherAssets(source: ReportSource): ReportTable | undefined {
  const { say, base, period } = source;
  const groups = otherGroups(source);
  if (groups.length === 0) return undefined;
  const lines = groups.flatMap((group) => group.lines);
  const isUncounted = lines.some((line) => line.amount === undefined && line.base === undefined);
  const hasPromises = groups.some(
    ({ key }) => key === PROMISES.ofPeriod || key === PROMISES.before,
  );
  return {
    type: "table",
    id: "T14",
    title: say(words.title),
    labelHeading: say(words.what),
    columns: [
      { key: "with", label: say(words.with), type: "text", width: 0.9 },
      { key: "since", label: say(words.since), type: "day", width: 0.8 },
      { key: "until", label: say(words.until), type: "day", width: 0.8 },
      { key: "basis", label: say(words.basis), type: "text", width: 1.4 },
      { key: "currency", label: say(reportWords.currency), type: "text", width: 0.6 },
      { key: "amount", label: say(words.amount), type: "amount", currencyColumn: "currency" },
      { key: "base", label: say(words.base, { base }), type: "amount", currency: base },
    ],
    rows: groups.flatMap((group) => groupRows(source, group)),
    orientation: "landscape",
    notes: [
      say(words.notCash, { day: day(period.to), base }),
      ...(isUncounted ? [say(words.noAmount)] : []),
      ...(hasPromises ? [say(words.promisesNote)] : []),
    ],
  };
}

/** Everything that T14 shows, by kind; kinds without a line are left out. */
const otherGroups = remembered(
  (source: ReportSource): readonly OtherGroup[] =>
    [...registeredItems(source), ...promisedContributions(source), underWay(source)].filter(
      ({ lines }) => lines.length > 0,
    ),
  (source) => [source],
);

/** Heading, lines, a sum for each of several currencies with several lines, and the sum that bears the name of the kind. */
function groupRows(source: ReportSource, group: OtherGroup): ReportRow[] {
  const rows = group.lines.map((line) => lineRow(source, line));
  const head: ReportRow = {
    key: `kind.${group.key}`,
    label: group.heading,
    kind: "group",
    values: {},
  };
  const currencies = currenciesOf(group);
  const counted = group.lines.filter((line) => line.base !== undefined);
  if (counted.length === 0) return [head, ...rows];
  const isOneCurrency = currencies.length === 1 && counted.every(({ currency }) => currency !== "");
  if (isOneCurrency)
    return [head, ...rows, kindSum(source, { group, currency: currencies[0], rows })];
  const sums = currencies.flatMap((currency) => currencySum(source, { group, currency, rows }));
  return [head, ...rows, ...sums, kindSum(source, { group, currency: "", rows })];
}

interface Summed {
  readonly group: OtherGroup;
  /** "" for the sum of several currencies, which has only its worth in the base. */
  readonly currency: string;
  readonly rows: readonly ReportRow[];
}

/** The sum of a kind, named for it: it stands below a table of many kinds and must not be taken for the sum of all. */
function kindSum({ say, base }: ReportSource, { group, currency, rows }: Summed): ReportRow {
  const counted = group.lines.filter((line) => line.base !== undefined);
  const row: ReportRow = {
    key: sumKey(group),
    label: say(words.sumOfKind, { kind: group.heading }),
    kind: "subtotal",
    values: {
      ...(currency !== "" && {
        currency: text(currency),
        amount: money(sumOf(counted, "amount"), currency),
      }),
      base: amount(sumOf(counted, "base"), base),
    },
  };
  const columns = currency === "" ? ["base"] : ["amount", "base"];
  return withSum(row, { terms: termsOf(counted), rows, columns });
}

function currencySum({ say, base }: ReportSource, { group, currency, rows }: Summed): ReportRow[] {
  const own = group.lines.filter((line) => line.currency === currency && line.amount !== undefined);
  if (own.length < 2) return [];
  const row: ReportRow = {
    key: sumKey(group, currency),
    label: say(words.sumIn, { currency }),
    kind: "subtotal",
    values: {
      currency: text(currency),
      amount: money(sumOf(own, "amount"), currency),
      base: amount(sumOf(own, "base"), base),
    },
  };
  return [withSum(row, { terms: termsOf(own), rows, columns: ["amount", "base"] })];
}

const sumKey = ({ key }: OtherGroup, currency?: string): string =>
  currency === undefined ? `sum.${key}` : `sum.${key}.${currency}`;

const termsOf = (lines: readonly OtherLine[]): Terms => lines.map(({ key }) => [key, 1]);

/** Currencies in which something of the kind is counted, by code. */
function currenciesOf({ lines }: OtherGroup): string[] {
  const counted = lines.filter((line) => line.amount !== undefined && line.currency !== "");
  return [...new Set(counted.map(({ currency }) => currency))].sort();
}

function sumOf(lines: readonly OtherLine[], column: "amount" | "base"): number {
  return lines.reduce((sum, line) => addMinor(sum, line[column] ?? 0), 0);
}

function lineRow({ base }: ReportSource, line: OtherLine): ReportRow {
  const values: Record<string, Value> = {};
  if (line.with) values.with = text(line.with);
  if (line.since) values.since = day(line.since);
  if (line.until) values.until = day(line.until);
  if (line.basis) values.basis = text(line.basis);
  if (line.currency !== "") values.currency = text(line.currency);
  if (line.amount !== undefined) values.amount = money(line.amount, line.currency);
  if (line.base !== undefined) values.base = amount(line.base, base);
  return { key: line.key, label: line.label, kind: "line", values };
}

/** What an amount of a line was worked out from; sums tell their lines themselves. */
function trace(
  source: ReportSource,
  { row, column }: FigurePlace,
): readonly TracePart[] | undefined {
  if (column !== "amount" && column !== "base") return undefined;
  const lines = otherGroups(source).flatMap((group) => group.lines);
  return lines.find(({ key }) => key === row)?.parts(column);
}

export default { chapter: "other", make: otherAssets, trace } satisfies ReportSection;
