import { type MemberLine, memberLines } from "../../books/member-lines";
import type { PeriodYear } from "../../books/period";
import type { ReportColumn, ReportRow, ReportTable } from "../../core/document";
import { addMinor } from "../../core/money";
import { amount, text, type Value } from "../../core/value";
import { memberKey } from "./member-key";
import { traceMember } from "./member-trace";
import { money } from "./money";
import type { ReportSection } from "./section";
import type { ReportSource } from "./source";
import { statusOfPeriod } from "./status-of-period";
import { type Terms, withSum } from "./sums";
import { words } from "./words";

/** With more years than this, one pair of columns holds the whole period. */
const YEARS_MAX = 5;

/** T4: what each member promised and gave, in alphabetical order of the codes, without any ranking. */
function contributionsByMember(source: ReportSource): ReportTable | undefined {
  const lines = memberLines(source);
  if (lines.length === 0) return undefined;
  const { say, base } = source;
  const columns = columnsOf(source, lines);
  const rows = lines.map((line) => memberRow(source, line));
  const currencies = [...new Set(lines.map(({ currency }) => currency))].filter(Boolean).sort();
  const sums = currencies.map((currency) =>
    currencyRow({ source, lines, rows, columns }, currency),
  );
  return {
    type: "table",
    id: "T4",
    title: say(words.t4),
    labelHeading: say(words.member),
    columns,
    rows: [...rows, ...sums, totalRow({ source, lines, rows, columns })],
    notes: [say(words.t4Note), say(words.t4Base, { base })],
  };
}

interface Part {
  readonly source: ReportSource;
  readonly lines: readonly MemberLine[];
  readonly rows: readonly ReportRow[];
  readonly columns: readonly ReportColumn[];
}

function memberRow(source: ReportSource, line: MemberLine): ReportRow {
  const { base, say } = source;
  const values: Record<string, Value> =
    line.currency === "" ? {} : { currency: text(line.currency) };
  const put = (key: string, minor: number | undefined): void => {
    if (minor !== undefined) values[key] = money(minor, line.currency);
  };
  for (const { suffix, own } of pairsOf(source, line)) {
    put(`promised${suffix}`, own.promised);
    put(`received${suffix}`, own.received);
  }
  if (line.hasPromise) put("open", line.open);
  if (line.earlierBase !== 0) values.earlier = amount(line.earlierBase, base);
  if (line.laterBase !== 0) values.later = amount(line.laterBase, base);
  values.base = amount(line.base, base);
  values.status = text(say(statusOfPeriod(line)));
  return { key: memberKey(line), label: labelOf(line), kind: "line", values };
}

const labelOf = ({ member, currency, isOnlyCurrency }: MemberLine): string =>
  isOnlyCurrency ? member : `${member} (${currency})`;

interface Pair {
  readonly promised: number | undefined;
  readonly received: number | undefined;
}

/** Promised and received by year, or for the whole period when it has many years. */
function pairsOf(
  { years }: ReportSource,
  line: MemberLine,
): { readonly suffix: string; readonly own: Pair }[] {
  const pairs = years.map(({ year }) => ({
    suffix: `.${year}`,
    own: line.years.get(year) ?? { promised: undefined, received: undefined },
  }));
  if (years.length <= YEARS_MAX) return pairs;
  const sum = (key: keyof Pair): number | undefined =>
    pairs.reduce<number | undefined>((total, { own }) => {
      const minor = own[key];
      return minor === undefined ? total : addMinor(total ?? 0, minor);
    }, undefined);
  return [{ suffix: "", own: { promised: sum("promised"), received: sum("received") } }];
}

function columnsOf(source: ReportSource, lines: readonly MemberLine[]): ReportColumn[] {
  const { say, base, years } = source;
  const own = { type: "amount", currencyColumn: "currency" } as const;
  const pair = (suffix: string, year: string): ReportColumn[] => [
    { key: `promised${suffix}`, label: say(words.promised, { year }).trim(), ...own },
    { key: `received${suffix}`, label: say(words.received, { year }).trim(), ...own },
  ];
  const yearColumns = ({ year }: PeriodYear) => pair(`.${year}`, String(year));
  const inBase = { type: "amount", currency: base } as const;
  return [
    { key: "currency", label: say(words.currency), type: "text", width: 0.4 },
    ...(years.length <= YEARS_MAX ? years.flatMap(yearColumns) : pair("", "")),
    { key: "open", label: say(words.notYetReceived), ...own },
    { key: "earlier", label: say(words.forEarlierYears, { base }), ...inBase },
    ...(lines.some((line) => line.laterBase !== 0)
      ? [{ key: "later", label: say(words.forLaterYears, { base }), ...inBase }]
      : []),
    { key: "base", label: say(words.receivedInPeriod, { base }), ...inBase },
    { key: "status", label: say(words.status), type: "text", width: 1.4 },
  ];
}

/** Sum of what was promised and given in one currency. */
function currencyRow({ source, lines, rows, columns }: Part, currency: string): ReportRow {
  const own = rows.filter((_, index) => lines[index].currency === currency);
  const keys = columns.map(({ key }) => key).filter((key) => /^(promised|received|open)/.test(key));
  const row: ReportRow = {
    key: `currency.${currency}`,
    label: source.say(words.sumOfCurrency, { currency }),
    kind: "subtotal",
    values: {
      currency: text(currency),
      ...Object.fromEntries(keys.map((key) => [key, sumOf(own, key, currency)])),
    },
  };
  const terms: Terms = own.map(({ key }) => [key, 1]);
  return withSum(row, { terms, rows, columns: keys });
}

function totalRow({ source, rows, columns }: Part): ReportRow {
  const keys = columns.filter(({ currency }) => currency !== undefined).map(({ key }) => key);
  const row: ReportRow = {
    key: "total",
    label: source.say(words.total),
    kind: "total",
    values: Object.fromEntries(keys.map((key) => [key, sumOf(rows, key, source.base)])),
  };
  const terms: Terms = rows.map(({ key }) => [key, 1]);
  return withSum(row, { terms, rows, columns: keys });
}

function sumOf(rows: readonly ReportRow[], key: string, currency: string): Value {
  let sum = 0;
  for (const { values } of rows) {
    const value = values[key];
    if (value !== undefined)
      sum = addMinor(sum, value.type === "amount" ? value.minor : Number.NaN);
  }
  return money(sum, currency);
}

export default {
  chapter: "contributions",
  make: contributionsByMember,
  trace: traceMember,
} satisfies ReportSection;
