import type { Books } from "../../addin/books/books";
import type { Period } from "../../addin/books/period";
import type { InKind } from "../../addin/books/registers";
import { baseCurrencyOf } from "../../addin/books/valuation";
import { fullAddress } from "../../addin/core/cells";
import { ArgumentError } from "../../addin/core/faults";
import { reason } from "../../addin/core/reason";
import type { ReportSource } from "../../addin/reports/cash-report/source";
import { cellOf } from "../../addin/tables/table-data";
import { cashSource } from "./cash-source";

/** Books as a cash report looks at them, for tables that have no figure in the base currency. */
export function goodsSource(books: Books, period: Period): ReportSource {
  return cashSource(books, { period, base: baseCurrencyOf(books) || "EUR" });
}

/**
 * Gifts as a range tells them. Excel on the desktop hands a blank cell over as 0: then nobody can say whether a value or a
 * quantity of 0 was typed, and neither is told.
 */
export function toldGifts(gifts: readonly InKind[]): readonly InKind[] {
  return gifts.map((gift) => ({
    ...gift,
    value: toldNumber(gift.value),
    quantity: toldNumber(gift.quantity),
  }));
}

const toldNumber = (number: number): number => (number === 0 ? Number.NaN : number);

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
  throw new ArgumentError(reason`${cell}: the date is missing. Fill it in.`);
}
