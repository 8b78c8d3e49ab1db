import { reason } from "../../addin/core/reason";
import { moneyOf } from "../runtime/answers";
import { booksOf } from "../runtime/books-of";
import { needContributions } from "../runtime/contribution-entries";
import { NotKnown } from "../runtime/not-known";
import { promiseOf, questionOf, unknownReceipts } from "../runtime/promises";

/**
 * What is not yet received of a member's promise for a year: promised less received, never below 0.
 * @customfunction OUTSTANDING
 * @param pledges The whole table of pledges with its headings, such as Pledges[#All], or a book.
 * @param ledger The whole ledger with its headings, such as Ledger[#All], or a book.
 * @param member Code of the member, matched exactly.
 * @param year Year that the contribution is for.
 * @param [asOf] Only promises and entries until this day; all unless told.
 * @param [rates] The table of rates, where something was received in another currency than was promised.
 * @param invocation Where the arguments stand.
 * @returns Amount in the currency of the promise (see PLEDGECURRENCY).
 * @requiresParameterAddresses
 * @unknown No promise in money is recorded, a rate is missing, the member has left and the conference decides, or an entry
 * of the member has a category of your own and the table of categories was not handed over.
 * @rounding Each entry in another currency is converted at the rate of its day and rounded half-even, then added.
 * @example =TREASURY.OUTSTANDING(Pledges[#All],Ledger[#All],"AF-03",2023)
 */
export function outstanding(
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
  const found = promiseOf(books, question);
  if (found.status === "lapsed")
    throw new NotKnown(
      reason`the promise of ${question.member} for ${question.year} has lapsed: the conference decides`,
    );
  return moneyOf(found.open, found.currency, unknownReceipts(question));
}
