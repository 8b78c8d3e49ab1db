import type { Document, ReportRow, ReportTable } from "../../core/document";
import type { Value } from "../../core/value";
import { NO_MONEY } from "./own-figures";

/** Column of the statement of receipts and payments that holds the whole period. */
export const TOTAL_COLUMN = "total";

/** A table of the report as given, by its id. */
export function givenTable(document: Document, id: string): ReportTable | undefined {
  for (const block of document.blocks) if (block.type === "table" && block.id === id) return block;
  return undefined;
}

/** A row of a table as given, by its key. */
export function givenRow(table: ReportTable | undefined, key: string): ReportRow | undefined {
  return table?.rows.find((row) => row.key === key);
}

/** Minor units of an amount, or how many, as given; NaN where the report says it is not known; undefined where nothing stands. */
export function givenMinor(row: ReportRow | undefined, column: string): number | undefined {
  const value: Value | undefined = row?.values[column];
  if (value?.type === "unknown") return Number.NaN;
  if (value?.type === "count") return value.count;
  return value?.type === "amount" ? value.minor : undefined;
}

/** Currency of an amount as given; that of a count is none. */
export function givenCurrency(row: ReportRow | undefined, column: string): string | undefined {
  const value = row?.values[column];
  if (value?.type === "count") return NO_MONEY;
  return value?.type === "amount" ? value.currency : undefined;
}

/** Whether a value is money or a number of things. */
export function isFigure(value: Value | undefined): boolean {
  return value?.type === "amount" || value?.type === "count";
}
