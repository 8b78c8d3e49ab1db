import type { Contribution } from "../../books/contributions";
import type { ReportColumn, ReportRow, ReportTable } from "../../core/document";
import { amount, day, showValue, text, type Value } from "../../core/value";
import { catalogue } from "../../core/words";
import { byYear, words as yearWords } from "./m1-by-year";
import { payments, words as paymentWords } from "./m2-payments";
import { inKind } from "./m3-in-kind";
import type { MemberSource } from "./source";
import { words as shared } from "./words";

export const words = catalogue("memberStatement.lines", {
  promiseFor: "Promise for {year}",
  inKindFor: "Promise in kind for {year}",
  receivedFor: "Received for {year}",
  inKind: "In kind: {what}",
  year: "{year}: {status}",
});

/**
 * The parts of a member's statement as one list: for each year the promise, the payments and the sum of M1, then the sums
 * of the currencies, payments for other years, and what was given in kind.
 */
export function statementLines(source: MemberSource): ReportTable | undefined {
  const sums = byYear(source)?.rows ?? [];
  const paid = (payments(source)?.rows ?? []).filter(({ kind }) => kind === "line");
  const given = inKind(source)?.rows ?? [];
  const years = sums.filter(({ kind }) => kind === "line");
  const labels = new Set(years.map(({ label }) => label));
  const rows = [
    ...years.flatMap((sum) => [
      ...promiseOf(source, sum.label),
      ...paid.filter((row) => yearOf(row) === sum.label).map((row) => paymentRow(source, row)),
      yearRow(source, sum),
    ]),
    ...sums.filter(({ kind }) => kind === "total").map(withText),
    ...paid.filter((row) => !labels.has(yearOf(row))).map((row) => paymentRow(source, row)),
    ...given.map((row) => giftRow(source, row)),
  ];
  if (rows.length === 0) return undefined;
  return {
    type: "table",
    id: "M4",
    title: source.say(shared.title),
    labelHeading: source.say(shared.text),
    columns: columnsOf(source),
    rows,
  };
}

function columnsOf({ say }: MemberSource): ReportColumn[] {
  const money = { type: "amount", currencyColumn: "currency" } as const;
  return [
    { key: "date", label: say(shared.date), type: "day" },
    { key: "voucher", label: say(paymentWords.voucher), type: "text" },
    { key: "text", label: say(shared.text), type: "text" },
    { key: "promised", label: say(yearWords.promised), ...money },
    { key: "received", label: say(yearWords.received), ...money },
    { key: "open", label: say(yearWords.open), ...money },
    { key: "currency", label: say(shared.currency), type: "text" },
  ];
}

const yearOf = ({ values: { year } }: ReportRow): string => (year ? showValue(year) : "");

/** The promise that counts for a year, as its letter says. */
function promiseOf({ lines, member, say }: MemberSource, year: string): ReportRow[] {
  const contribution = lines
    .filter((line) => line.member === member)
    .flatMap(({ contributions }) => contributions)
    .find((one) => String(one.year) === year);
  if (contribution?.pledge === undefined) return [];
  const { declaredOn, document, kind } = contribution.pledge;
  const label = say(kind === "in-kind" ? words.inKindFor : words.promiseFor, { year });
  return [
    {
      key: `promise.${year}`,
      label,
      kind: "line",
      values: {
        ...(declaredOn > 0 && { date: day(declaredOn) }),
        voucher: text(document),
        text: text(label),
        ...moneyOf(contribution),
      },
    },
  ];
}

function moneyOf({ promised, currency, pledge }: Contribution): Record<string, Value> {
  if (!(promised >= 0) || pledge?.kind === "in-kind") return {};
  return { promised: amount(promised, currency), currency: text(currency) };
}

/** A payment as it counts for a year, in the currency of the promise. */
function paymentRow({ say }: MemberSource, row: ReportRow): ReportRow {
  const { date, voucher = text(""), text: own, counted } = row.values;
  const said = say(words.receivedFor, { year: yearOf(row) });
  const typed = own?.type === "text" && own.text !== "" ? `${said}: ${own.text}` : said;
  return {
    key: row.key,
    label: typed,
    kind: "line",
    values: {
      date,
      voucher,
      text: text(typed),
      received: counted,
      ...(counted.type === "amount" && { currency: text(counted.currency) }),
    },
  };
}

function yearRow({ say }: MemberSource, row: ReportRow): ReportRow {
  const { status, ...figures } = row.values;
  const label = say(words.year, { year: row.label, status });
  return { ...row, kind: "subtotal", label, values: { ...figures, text: text(label) } };
}

const withText = (row: ReportRow): ReportRow => ({
  ...row,
  values: { ...row.values, text: text(row.label) },
});

/** Never in the columns of money. */
function giftRow({ say }: MemberSource, row: ReportRow): ReportRow {
  const { date, what, quantity, value } = row.values;
  const parts = [what, quantity, value]
    .flatMap((one) => (one ? showValue(one) : []))
    .filter(Boolean);
  const label = say(words.inKind, { what: parts.join(", ") });
  return {
    key: row.key,
    label,
    kind: "line",
    values: { date, voucher: text(row.label), text: text(label) },
  };
}
