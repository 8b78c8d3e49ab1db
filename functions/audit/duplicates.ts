import { likeMovements } from "../../addin/books/like-movements";
import { booksUnchecked } from "../runtime/books-of";
import { likeRows } from "../runtime/like-rows";
import { flagOf, wholeOf } from "../runtime/scalars";

/**
 * Entries that may be one movement entered twice: same account, amount, text and member, and no voucher, bank line,
 * receipt, transfer, year or fund that tells them apart. Bank charges and openings are left out. As check LED-15 says it.
 * @customfunction DUPLICATES
 * @param ledger The whole ledger with its headings, such as Ledger[#All], or a book.
 * @param [days] So many days may lie between one entry and the next; 0 unless told.
 * @param [strict] FALSE where the same text or the same member is enough; both unless told.
 * @param [headers] FALSE to leave the headings out.
 * @param invocation Where the arguments stand.
 * @returns Group, No, Date, Account, In, Out, Text, Member, Cell: a row for each entry of a group; last how many there are.
 * @requiresParameterAddresses
 * @unknown An amount that cannot be read is not known; the list goes on.
 * @rounding None.
 * @example =TREASURY.DUPLICATES(Ledger[#All],7)
 */
export function duplicates(
  ledger: any[][],
  days?: any,
  strict?: any,
  headers?: any,
  _invocation?: CustomFunctions.Invocation,
): any[][] {
  const books = booksUnchecked({ needs: { Ledger: ledger } });
  const pairs = likeMovements(books, {
    days: wholeOf(days, "days", { min: 0, max: 36_500 }) ?? 0,
    isStrict: flagOf(strict, "strict", true),
  });
  const rows = likeRows(books, [...pairs]);
  const headings = ["Group", "No", "Date", "Account", "In", "Out", "Text", "Member", "Cell"];
  return flagOf(headers, "headers", true) ? [headings, ...rows] : rows;
}
