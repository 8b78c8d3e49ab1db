import type { Block, ReportChart, ReportTable } from "../../core/document";
import { showValue } from "../../core/value";
import { catalogue } from "../../core/words";
import type { ReportSource } from "./source";

export const words = catalogue("cashReport.charts", {
  receipts: "Receipts by kind and year",
  receiptsText:
    "Stacked columns of the receipts of each year, by kind. {totals}. {isKnown, select, yes {The largest kind of the whole period is {largest} with {amount}.} other {Not all amounts are known.}} The figures are those of table {table}.",
  promised: "Promised and received by year",
  promisedText:
    "Two columns for each year: what members promised for it, and what has been received for it. {years}. The figures are those of table {table}.",
  promisedYear: "{year}: {promised} promised, {received} received",
  cash: "Cash over time",
  cashText:
    "Lines in steps of the cash at the ends of the months from {from} to {to}, each currency by itself and with its own scale. {currencies}. The figures are those of table {table}.",
  cashCurrency: "{currency}: lowest {lowest}, highest {highest}, at the end {last}",
  cashNotKnown: "{currency}: not known",
  budget: "Budget and actual",
  budgetText:
    "Bars of what was budgeted and, within them, of what was received or paid, line by line. Above the budget: {above}. Below the budget: {below}.{hasGaps, select, yes { Not known: {unknown}.} other {}} The figures are those of table {table}.",
  none: "none",
});

/** One row or column of a chart as its words name it: a label and a figure. */
export function labelled(label: string, figure: string): string {
  return `${label}: ${figure}`;
}

/** What a cell shows; "" where it is blank. */
export function shownCell(table: ReportTable, row: string, column: string): string {
  const value = table.rows.find(({ key }) => key === row)?.values[column];
  return value === undefined ? "" : showValue(value);
}

/** A chart beside its table. */
export function chartOf(
  { id: tableId }: ReportTable,
  chart: Omit<ReportChart, "type" | "tableId">,
): Block {
  return { type: "chart", tableId, ...chart };
}

/** Keys of the rows that hold single figures, not sums of them. */
export function lineKeys({ rows }: ReportTable): string[] {
  return rows.filter(({ kind }) => kind === "line").map(({ key }) => key);
}

/** Words in a row: "a; b; c". */
export function listed({ say }: ReportSource, parts: readonly string[]): string {
  return parts.length === 0 ? say(words.none) : parts.join("; ");
}
