import { moneyOf } from "../runtime/answers";
import { booksOf } from "../runtime/books-of";
import { needContributions } from "../runtime/contribution-entries";
import { promiseOf, questionOf, unknownReceipts } from "../runtime/promises";

/**
 * What a member gave for a year beyond its promise: received less promised, never below 0.
 * @customfunction OVERPAID
 * @param pledges The whole table of pledges with its headings, such as Pledges[#All], or a book.
 * @param ledger The whole ledger with its headings, such as Ledger[#All], or a book.
 * @param member Code of the member, matched exactly.
 * @param year Year that the contribution is for.
 * @param [asOf] Only promises and entries until this day; all unless told.
 * @param [rates] The table of rates, where something was received in another currency than was promised.
 * @param invocation Where the arguments stand.
 * @returns Amount in the currency of the promise (see PLEDGECURRENCY).
 * @requiresParameterAddresses
 * @unknown No promise in money is recorded, a rate is missing, or an entry of the member has a category of your own and the
 * table of categories was not handed over.
 * @rounding Each entry in another currency is converted at the rate of its day and rounded half-even, then added.
 * @example =TREASURY.OVERPAID(Pledges[#All],Ledger[#All],"AF-03",2023)
 */
export function overpaid(
  pledges: any[][],
  ledger: any[][],
  member: string,
  year: number,
  asOf?: any,
  rates?: any[][],
  _invocation?: CustomFunctions.Invocation,
): number {
  const books = booksOf({ needs: { Pledges: pledges, Ledger: ledger }, may: { Rates: rates } });
  const question = questionOf(books, { member, year, asOf });
  needContributions(books, question);
  const { over, currency } = promiseOf(books, question);
  return moneyOf(over, currency, unknownReceipts(question));
}
