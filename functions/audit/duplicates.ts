import { likeMovements } from "../../addin/books/like-movements";
import { booksUnchecked } from "../runtime/books-of";
import { likeRows } from "../runtime/like-rows";
import { repeatedKeys } from "../runtime/repeated-keys";
import { flagOf, textOf, wholeOf } from "../runtime/scalars";

/**
 * Entries that may be one movement entered twice: same account, amount, text and member, and no voucher, bank line,
 * receipt, transfer, year or fund that tells them apart. Bank charges and openings are left out. As check LED-15 says it.
 * With the headings of columns in place of the days: rows of any table that agree in all of them.
 * @customfunction DUPLICATES
 * @param ledger The whole ledger with its headings, such as Ledger[#All], or a book; with headings any table that has some.
 * @param [days] So many days may lie between one entry and the next, 0 unless told; or headings that must agree, such as
 *   "Payee, Date, Amount".
 * @param [strict] FALSE where the same text or the same member is enough; both unless told. With headings: settings, least=3
 *   for groups of at least three rows.
 * @param [headers] FALSE to leave the headings out.
 * @param invocation Where the arguments stand.
 * @returns Group, No, Date, Account, In, Out, Text, Member, Cell: a row for each entry of a group; last how many there are.
 *   With headings Group, Row (from 1 below the headings), the columns themselves, Count, Cell, then the end of every test;
 *   rows that are blank in all of these columns are left out and counted.
 * @requiresParameterAddresses
 * @unknown An amount that cannot be read is not known; the list goes on.
 * @rounding None.
 * @example =TREASURY.DUPLICATES(Ledger[#All],7)
 * @example =TREASURY.DUPLICATES(Ledger[#All],"Date, Account, In, Out","least=3")
 */
export function duplicates(
  ledger: any[][],
  days?: any,
  strict?: any,
  headers?: any,
  _invocation?: CustomFunctions.Invocation,
): any[][] {
  const keys = headingsIn(days);
  if (keys !== undefined) {
    const [first, ...rest] = repeatedKeys({ table: ledger, keys, options: strict });
    return flagOf(headers, "headers", true) ? [first, ...rest] : rest;
  }
  const books = booksUnchecked({ needs: { Ledger: ledger } });
  const pairs = likeMovements(books, {
    days: wholeOf(days, "days", { min: 0, max: 36_500 }) ?? 0,
    isStrict: flagOf(strict, "strict", true),
  });
  const rows = likeRows(books, [...pairs]);
  const headings = ["Group", "No", "Date", "Account", "In", "Out", "Text", "Member", "Cell"];
  return flagOf(headers, "headers", true) ? [headings, ...rows] : rows;
}

/** Headings of columns where a text stands in place of the days. */
function headingsIn(days: unknown): string | undefined {
  const text = textOf(days, "days").trim();
  return text === "" || Number.isFinite(Number(text)) ? undefined : text;
}
