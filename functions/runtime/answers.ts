import { minorUnitDigits } from "../../addin/core/currencies";
import type { ReportColumn, ReportTable } from "../../addin/core/document";
import { decimalOfMinor } from "../../addin/core/money";
import { type Reason, reason } from "../../addin/core/reason";
import type { Value } from "../../addin/core/value";
import { NotKnown } from "./not-known";

/** What a cell of an answer holds; NotKnown is shown as #N/A with its reason. */
export type Answer = string | number | boolean | NotKnown;

/** An amount as the number that Excel shows: with the decimals of its currency, nothing behind them. */
export function moneyOf(minor: number, currency: string, unknown?: Reason): number {
  if (Number.isNaN(minor)) throw new NotKnown(unknown ?? "");
  // By decimal text: 1234567 / 100 is the same number, but a sum of such quotients is not.
  return Number(decimalOfMinor(minor, minorUnitDigits(currency)));
}

/** What a report marks by a word, where a rate is wanted. */
const RATES: Readonly<Record<string, Reason | undefined>> = {
  "no-rate": reason`no rate is recorded`,
  "too-old": reason`the last rate is too old`,
};

/** A typed value as a cell's content: amounts as numbers, days as serials, shares as fractions. */
export function answerOf(value: Value | undefined): Answer {
  if (value === undefined) return "";
  switch (value.type) {
    case "text":
      return value.text;
    case "amount":
      return Number.isNaN(value.minor)
        ? new NotKnown(reason`an amount or a rate behind it is not known`)
        : moneyOf(value.minor, value.currency);
    case "count":
      return value.count;
    case "day":
      return value.day;
    case "rate":
    case "share":
      return Number(value.decimal);
    case "unknown":
      return new NotKnown(RATES[value.reason] ?? value.reason);
  }
}

/** A table of a report as a range that spills: headings, then rows; its totals are rows of their own. */
export function spilled(table: ReportTable, hasHeadings: boolean): Answer[][] {
  const rows = table.rows.map(({ label, values }) => [
    label,
    ...table.columns.map(({ key }) => answerOf(values[key])),
  ]);
  const headings = [table.labelHeading, ...table.columns.map(headingOf)];
  return hasHeadings ? [headings, ...rows] : rows;
}

function headingOf({ label, currency }: ReportColumn): string {
  return currency === undefined || label.includes(currency) ? label : `${label} ${currency}`.trim();
}
