import type { Books } from "../../addin/books/books";
import type { Period } from "../../addin/books/period";
import { baseCurrencyOf } from "../../addin/books/valuation";
import { fullAddress } from "../../addin/core/cells";
import { ArgumentError } from "../../addin/core/faults";
import type { ReportSource } from "../../addin/reports/cash-report/source";
import { cellOf } from "../../addin/tables/table-data";
import { cashSource } from "./cash-source";

/** Books as a cash report looks at them, for tables that have no figure in the base currency. */
export function goodsSource(books: Books, period: Period): ReportSource {
  return cashSource(books, { period, base: baseCurrencyOf(books) || "EUR" });
}

/** Throws ArgumentError for the first row without a day: nobody can say to which period it belongs. */
export function refuseUndated(
  books: Books,
  table: "InKind" | "StockMoves",
  rows: readonly { readonly row: number; readonly date: number }[],
): void {
  const undated = rows.find(({ date }) => date === 0);
  const data = books.tables.get(table);
  if (undated === undefined || data === undefined) return;
  const cell = fullAddress(cellOf(data, undated.row, "date"));
  throw new ArgumentError(`${cell}: the date is missing. Fill it in.`);
}
