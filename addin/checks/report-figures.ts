import { type CashTotals, cashTotals } from "../books/cash-totals";
import { choosePeriod, type Period, yearsOfPeriod } from "../books/period";
import { baseCurrencyOf } from "../books/valuation";
import { dayOfIso } from "../core/calendar";
import type { Cell } from "../core/cells";
import { isCurrency } from "../core/currencies";
import type { Document, ReportRow, ReportTable } from "../core/document";
import type { CheckInput } from "./check";

/** Tables of a report, by their order. */
export function tablesOf(report: Document | undefined): readonly ReportTable[] {
  return (report?.blocks ?? []).filter((block) => block.type === "table");
}

/** A table of a report by its id. */
export function tableOf(report: Document | undefined, id: string): ReportTable | undefined {
  return tablesOf(report).find((table) => table.id === id);
}

/** Cell of a figure on the sheet that a report table is written to: headings in row 1, labels in column A. */
export function figureCell(table: ReportTable, rowKey: string, columnKey: string): Cell {
  return {
    sheet: table.id,
    row: table.rows.findIndex((row) => row.key === rowKey) + 2,
    columnIndex: table.columns.findIndex((column) => column.key === columnKey) + 1,
  };
}

export function rowOf(table: ReportTable, key: string): ReportRow | undefined {
  return table.rows.find((row) => row.key === key);
}

/** Minor units of an amount in a row; NaN when there is none or it is not known. */
export function minorIn(row: ReportRow | undefined, columnKey: string): number {
  const value = row?.values[columnKey];
  return value?.type === "amount" ? value.minor : Number.NaN;
}

/** Currency of an amount in a row; "" when there is none. */
export function currencyIn(row: ReportRow | undefined, columnKey: string): string {
  const value = row?.values[columnKey];
  return value?.type === "amount" ? value.currency : "";
}

/** The days that the running head names, else the period of the books; undefined where the columns tell other years. */
function periodOfReport(input: CheckInput, statement: ReportTable): Period | undefined {
  const named = [...(input.cashReport?.runningHead ?? "").matchAll(/\d{4}-\d{2}-\d{2}/g)]
    .map(([text]) => dayOfIso(text))
    .filter((day) => day !== undefined);
  const [from, to] = named.length === 2 ? named : [];
  if (!input.ledger.day.some((day) => day > 0) || (from ?? 0) > (to ?? 0)) return undefined;
  const period = choosePeriod(input, { from, to });
  const years = statement.columns.map(({ key }) => key).filter((key) => /^\d{4}$/.test(key));
  const own = yearsOfPeriod(period).map(({ year }) => String(year));
  return years.length > 0 && years.join() !== own.join() ? undefined : period;
}

/** The statement of receipts and payments, with what the ledger gives for its column of the whole period. */
export function statementAndLedger(
  input: CheckInput,
): { statement: ReportTable; ledger: CashTotals; period: Period; base: string } | undefined {
  const statement = tableOf(input.cashReport, "T1");
  const base = baseCurrencyOf(input);
  if (statement === undefined || !isCurrency(base)) return undefined;
  const period = periodOfReport(input, statement);
  if (period === undefined) return undefined;
  return { statement, period, base, ledger: cashTotals(input, { period, base }) };
}
