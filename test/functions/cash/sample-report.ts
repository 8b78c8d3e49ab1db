import { choosePeriod } from "../../../addin/books/period";
import { dayOfIso, isoOfDay } from "../../../addin/core/calendar";
import { minorUnitDigits } from "../../../addin/core/currencies";
import type { Document, ReportTable } from "../../../addin/core/document";
import type { Value } from "../../../addin/core/value";
import { sayIn } from "../../../addin/core/words";
import { cashReport } from "../../../addin/reports/cash-report/cash-report";
import { sampleBooks } from "../formula";

/** Every table of the sample that a cash report looks at, as one book. */
export const BOOK = `TREASURY.BOOK(${[
  "Ledger Splits Accounts Categories Funds Rates Settings Periods Statements CashCounts CountLines Members",
]
  .join(" ")
  .split(" ")
  .map((name) => `${name}[#All]`)
  .join(",")})`;

export const PERIOD = choosePeriod(sampleBooks(), {});
export const [FROM, TO] = [isoOfDay(PERIOD.from), isoOfDay(PERIOD.to)];

let report: Document | undefined;

/** The cash report of the sample, in English. */
function sampleReport(): Document {
  report ??= cashReport({
    books: sampleBooks(),
    period: PERIOD,
    base: "EUR",
    say: sayIn("en"),
    language: "en",
    today: dayOfIso("2026-01-15") ?? 0,
  });
  return report;
}

export function sampleTable(id: string): ReportTable {
  const table = sampleReport().blocks.find(
    (block): block is ReportTable => block.type === "table" && block.id === id,
  );
  if (table === undefined) throw new Error(`the sample's report has no ${id}`);
  return table;
}

/** A figure of the sample's report in major units. */
export function figure(id: string, row: string, column: string): number {
  const value = sampleTable(id).rows.find(({ key }) => key === row)?.values[column];
  if (value?.type !== "amount") throw new Error(`${id}/${row}/${column} is no amount`);
  return major(value.minor, value.currency);
}

const major = (minor: number, currency: string): number =>
  Number((minor / 10 ** minorUnitDigits(currency)).toFixed(minorUnitDigits(currency)));

/** The rows of a report's table as cells: labels and values of its columns. */
export function cellsOf(table: ReportTable): unknown[][] {
  return table.rows.map(({ label, values }) => [
    label,
    ...table.columns.map(({ key }) => cell(values[key])),
  ]);
}

function cell(value: Value | undefined): unknown {
  switch (value?.type) {
    case undefined:
      return "";
    case "amount":
      return major(value.minor, value.currency);
    case "text":
      return value.text;
    case "count":
      return value.count;
    case "day":
      return value.day;
    case "rate":
    case "share":
      return Number(value.decimal);
    case "unknown":
      return "#N/A";
  }
}
