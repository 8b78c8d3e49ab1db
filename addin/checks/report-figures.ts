import { type CashTotals, cashTotals } from "../books/cash-totals";
import { choosePeriod, type Period, yearsOfPeriod } from "../books/period";
import { baseCurrencyOf } from "../books/valuation";
import { dayOfIso } from "../core/calendar";
import type { Cell } from "../core/cells";
import { isCurrency } from "../core/currencies";
import type { Block, Document, Inline, ReportRow, ReportTable } from "../core/document";
import type { Value } from "../core/value";
import type { CheckInput } from "./check";

/** The report that is looked at: the auditors' where it is given, else the cash report. */
export function reportIn({ cashReport, auditorsReport }: CheckInput): Document | undefined {
  return auditorsReport ?? cashReport;
}

/** Cell of the front page, where a report's words stand. */
export const PROSE_CELL: Cell = { sheet: "Report", row: 1, columnIndex: 0 };

/** The two days that the running head names; undefined where it does not name two in their order. */
export function daysOfReport(report: Document): Period | undefined {
  const days = [...report.runningHead.matchAll(/\d{4}-\d{2}-\d{2}/g)]
    .map(([text]) => dayOfIso(text))
    .filter((day) => day !== undefined);
  const [from, to] = days;
  return days.length === 2 && from <= to ? { from, to } : undefined;
}

/** A figure in running text, with the key it names. */
export interface ProseFigure {
  readonly figure: Value;
  readonly key: string;
}

/** Every keyed figure outside the tables, in the order of reading. */
export function proseFigures(report: Document): readonly ProseFigure[] {
  return report.blocks
    .flatMap(contentsOf)
    .flat()
    .flatMap((part) => (typeof part === "object" && "figure" in part ? [part] : []));
}

/** The running texts of a block. */
function contentsOf(block: Block): readonly (readonly Inline[])[] {
  switch (block.type) {
    case "paragraph":
      return [block.content];
    case "list":
      return block.items;
    case "facts":
      return block.items.map(({ content }) => content);
    case "cover":
      return block.facts.map(({ content }) => content);
    default:
      return [];
  }
}

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
  const named = input.cashReport && daysOfReport(input.cashReport);
  if (!input.ledger.day.some((day) => day > 0)) return undefined;
  const period = named ?? choosePeriod(input, {});
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
