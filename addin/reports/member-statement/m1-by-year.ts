import type { Contribution } from "../../books/contributions";
import type { MemberLine } from "../../books/member-lines";
import type { ReportColumn, ReportRow, ReportTable } from "../../core/document";
import { addMinor } from "../../core/money";
import { amount, text, type Value } from "../../core/value";
import { catalogue, type Message } from "../../core/words";
import type { MemberSource } from "./source";
import { words as shared } from "./words";

export const words = catalogue("memberStatement.m1", {
  title: "Promised and received, year by year",
  year: "Year",
  promised: "Promised",
  received: "Received",
  open: "Not yet received",
  status: "Status",
  sum: "Together in {currency}",
  fulfilled: "received, thank you",
  "more-than-promised": "more than promised, thank you",
  "partly-received": "received in part, thank you",
  "not-yet-received": "not yet received",
  "received-without-promise": "received, thank you; no promise recorded",
  "in-kind": "promised in kind",
  "nothing-recorded": "nothing recorded",
  lapsed: "lapsed; the conference decides",
  unknown: "not known, a rate is missing",
  note: "Received counts what came in for that year until {to}, in the currency of the promise.",
});

/** M1: what was promised and received for each year of the period, in the figures of the cash report. */
export function byYear(source: MemberSource): ReportTable | undefined {
  const { say, period } = source;
  const own = source.lines.filter(({ member }) => member === source.member);
  const rows = own.flatMap((line) => rowsOfLine(source, line));
  if (rows.length === 0 || own.every(isEmpty)) return undefined;
  const money = { type: "amount", currencyColumn: "currency" } as const;
  const columns: ReportColumn[] = [
    { key: "currency", label: say(shared.currency), type: "text", width: 0.6 },
    { key: "promised", label: say(words.promised), ...money },
    { key: "received", label: say(words.received), ...money },
    { key: "open", label: say(words.open), ...money },
    { key: "status", label: say(words.status), type: "text", width: 1.8 },
  ];
  return {
    type: "table",
    id: "M1",
    title: say(words.title),
    labelHeading: say(words.year),
    columns,
    rows,
    notes: [say(words.note, { to: { type: "day", day: period.to } })],
  };
}

/** A member of whom nothing is recorded gets a sentence instead of a table of empty rows. */
const isEmpty = ({ contributions, years }: MemberLine): boolean =>
  contributions.every(({ status }) => status === "nothing-recorded") &&
  [...years.values()].every(({ promised, received }) => (promised ?? received) === undefined);

function rowsOfLine(source: MemberSource, line: MemberLine): ReportRow[] {
  const shown = line.contributions.filter(
    ({ status, isMember }) => isMember || status !== "nothing-recorded",
  );
  const rows = shown
    .toSorted((a, b) => a.year - b.year)
    .map((contribution) => yearRow(source, line, contribution));
  return rows.length > 1 && line.currency !== "" ? [...rows, sumRow(source, line, rows)] : rows;
}

function yearRow({ say }: MemberSource, line: MemberLine, one: Contribution): ReportRow {
  const { currency } = line;
  const own = line.years.get(one.year);
  const values: Record<string, Value> = currency === "" ? {} : { currency: text(currency) };
  if (own?.promised !== undefined) values.promised = amount(own.promised, currency);
  if (own?.received !== undefined) values.received = amount(own.received, currency);
  if (one.promised >= 0 && one.status !== "lapsed") values.open = amount(one.open, currency);
  values.status = text(say(statusOf(one)));
  const key = currency === "" ? `year.${one.year}` : `year.${one.year}.${currency}`;
  return { key, label: String(one.year), kind: "line", values };
}

/** A receipt whose amount is not known is no reason to say "in part". */
function statusOf({ status, received, promised }: Contribution): Message {
  return Number.isNaN(received) && promised >= 0 && status !== "lapsed"
    ? words.unknown
    : words[status];
}

/** Sums of a currency; a sum with an unknown part is not known, and no formula stands beside it. */
function sumRow(
  { say }: MemberSource,
  { currency, hasPromise, open }: MemberLine,
  rows: readonly ReportRow[],
): ReportRow {
  const sums = ["promised", "received"].map((key) => [key, sumOf(rows, key)] as const);
  const all = [...sums, ...(hasPromise ? [["open", open] as const] : [])];
  const known = all.filter((entry): entry is [string, number] => entry[1] !== undefined);
  return {
    key: `sum.${currency}`,
    label: say(words.sum, { currency }),
    kind: "total",
    values: {
      currency: text(currency),
      ...Object.fromEntries(known.map(([key, minor]) => [key, amount(minor, currency)])),
    },
    sum: rows.map(({ key }) => ({ row: key, sign: 1 })),
    sumColumns: known.filter(([, minor]) => !Number.isNaN(minor)).map(([key]) => key),
  };
}

function sumOf(rows: readonly ReportRow[], key: string): number | undefined {
  const values = rows.flatMap(({ values }) => values[key] ?? []);
  if (values.length === 0) return undefined;
  return values.reduce(
    (sum, value) => addMinor(sum, value.type === "amount" ? value.minor : Number.NaN),
    0,
  );
}
