import type { Books } from "../../addin/books/books";
import type { Movement } from "../../addin/books/movements";
import type { Period } from "../../addin/books/period";
import { hasTypedRates } from "../../addin/books/rates-base";
import { type Cell, fullAddress } from "../../addin/core/cells";
import { reason } from "../../addin/core/reason";
import type { ReportSource } from "../../addin/reports/cash-report/source";
import { cellOf } from "../../addin/tables/table-data";
import { NotKnown } from "./not-known";

/** Throws NotKnown where entries have rates of their own, and nothing tells to which currency these lead. */
export function refuseUnclearRates({ books, base }: ReportSource): void {
  if (books.settings.baseCurrency === "" && hasTypedRates(books))
    throw new NotKnown(
      reason`to which currency the rates in the ledger lead is not told: hand over TREASURY.BOOK with Settings[#All], whose base-currency tells it, to have figures in ${base}`,
    );
}

/** Throws NotKnown for the first entry of a period whose own category is not explained. */
export function refuseUnclearCategory({ books, movements, period }: ReportSource): void {
  const unclear = unclearCategory(books, movements.all, period);
  if (unclear !== undefined) throw unclear;
}

/**
 * Only the table of categories tells what an own category means: a receipt or a payment, an opening, the leg of a
 * transfer, or the fee beside it that has the same transfer word. Undefined where the table was handed over.
 */
export function unclearCategory(
  books: Books,
  movements: readonly Movement[],
  { from, to }: Period,
): NotKnown | undefined {
  if (books.tables.has("Categories")) return undefined;
  const { postings } = books;
  for (const { at, day } of movements) {
    if (day < from || day > to || postings.category[at] >= 0) continue;
    const named = categoryNamed(books, postings.entry[at]);
    if (named !== undefined)
      return new NotKnown(
        reason`${fullAddress(named.cell)}: what the category ${named.category} means is told by the table of categories: hand over TREASURY.BOOK with Ledger[#All] and Categories[#All]`,
      );
  }
  return undefined;
}

/** The category that nobody explains: of an entry, or of one of its splits. */
function categoryNamed(
  { ledger, splits, categories, tables }: Books,
  entry: number,
): { readonly category: string; readonly cell: Cell } | undefined {
  const isUnknown = (code: string) =>
    code !== "" && !categories.some(({ category }) => category === code);
  const no = ledger.text(entry, "no");
  const split = splits.find((one) => one.no === no && isUnknown(one.category));
  const table = tables.get("Splits");
  if (split !== undefined && table !== undefined)
    return { category: split.category, cell: cellOf(table, split.row, "category") };
  const category = ledger.text(entry, "category");
  return isUnknown(category) ? { category, cell: ledger.cell(entry, "category") } : undefined;
}
