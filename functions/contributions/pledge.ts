import { moneyOf } from "../runtime/answers";
import { moneyPromiseOf, promisesTo, questionOf } from "../runtime/promises";

/**
 * Amount that a member promised for a year, as the member set it itself. A promise of 0 is a promise.
 * @customfunction PLEDGE
 * @param pledges The whole table of pledges with its headings, such as Pledges[#All], or a book.
 * @param member Code of the member, matched exactly.
 * @param year Year that the contribution is for.
 * @param [asOf] Day on which to look: the version that was valid then. The valid version of now unless told.
 * @param [body] Body that the promise was made to, where members promise to several.
 * @param invocation Where the arguments stand.
 * @returns Amount in the currency of the promise (see PLEDGECURRENCY).
 * @requiresParameterAddresses
 * @unknown No promise in money is recorded for the member and the year, or there are promises to several bodies.
 * @rounding None: the amount is the one that was recorded.
 * @example =TREASURY.PLEDGE(Pledges[#All],"AF-03",2023)
 */
export function pledge(
  pledges: any[][],
  member: string,
  year: number,
  asOf?: any,
  body?: any,
  _invocation?: CustomFunctions.Invocation,
): number {
  const books = promisesTo(body, { pledges, asOf });
  const { promised, currency } = moneyPromiseOf(books, questionOf(books, { member, year, asOf }));
  return moneyOf(promised, currency);
}
