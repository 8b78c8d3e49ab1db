import { moneyPromiseOf, promisesTo, questionOf } from "../runtime/promises";

/**
 * Currency in which a member promised its contribution for a year, as an ISO code such as EUR.
 * @customfunction PLEDGECURRENCY
 * @param pledges The whole table of pledges with its headings, such as Pledges[#All], or a book.
 * @param member Code of the member, matched exactly.
 * @param year Year that the contribution is for.
 * @param [asOf] Day on which to look: the version that was valid then. The valid version of now unless told.
 * @param [body] Body that the promise was made to, where members promise to several.
 * @param invocation Where the arguments stand.
 * @returns Code of the currency.
 * @requiresParameterAddresses
 * @unknown No promise in money is recorded for the member and the year, or there are promises to several bodies.
 * @rounding None.
 * @example =TREASURY.PLEDGECURRENCY(Pledges[#All],"AF-03",2023)
 */
export function pledgeCurrency(
  pledges: any[][],
  member: string,
  year: number,
  asOf?: any,
  body?: any,
  _invocation?: CustomFunctions.Invocation,
): string {
  const books = promisesTo(body, { pledges, asOf });
  return moneyPromiseOf(books, questionOf(books, { member, year, asOf })).currency;
}
