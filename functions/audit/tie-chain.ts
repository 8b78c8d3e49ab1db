import { chainedClosings } from "../../addin/books/chained-closings";
import { booksOf } from "../runtime/books-of";
import { chainRows } from "../runtime/chain-rows";
import { flagOf } from "../runtime/scalars";

/**
 * Whether each opening is the closing of the period before, account by account. A difference is what check ACC-03 finds.
 * @customfunction TIECHAIN
 * @param periods The table of periods with its headings, such as Periods[#All], or a book that has the other tables, too.
 * @param [closings] The table of closings, such as Closings[#All].
 * @param [accounts] The table of accounts, which tells the currencies.
 * @param [headers] FALSE to leave the headings out.
 * @param invocation Where the arguments stand.
 * @returns Account, Currency, Period, Opening, Period before, Its closing, Difference; last a total for each currency.
 * @requiresParameterAddresses
 * @unknown A balance that nobody typed is not known, and neither is a difference with it.
 * @rounding None.
 * @example =TREASURY.TIECHAIN(Periods[#All],Closings[#All],Accounts[#All])
 */
export function tieChain(
  periods: any[][],
  closings?: any[][],
  accounts?: any[][],
  headers?: any,
  _invocation?: CustomFunctions.Invocation,
): any[][] {
  const books = booksOf({ needs: { Periods: periods, Closings: closings, Accounts: accounts } });
  const rows = chainRows(books, chainedClosings(books));
  const headings = [
    "Account",
    "Currency",
    "Period",
    "Opening",
    "Period before",
    "Its closing",
    "Difference",
  ];
  return flagOf(headers, "headers", true) ? [headings, ...rows] : rows;
}
