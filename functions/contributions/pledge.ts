import { moneyOf } from "../runtime/answers";
import { booksOf } from "../runtime/books-of";
import { NotKnown } from "../runtime/not-known";
import { contributionOf, ofBody } from "../runtime/promises";
import { dayOf, neededText, textOf, yearOf } from "../runtime/scalars";

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
 * @unknown No promise in money is recorded for the member and the year.
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
  const books = ofBody(booksOf({ needs: { Pledges: pledges } }), textOf(body, "body"));
  const code = neededText(member, "member");
  const about = { member: code, year: yearOf(year, "year"), asOf: dayOf(asOf, "asOf") };
  const found = contributionOf(books, about);
  if (found?.pledge === undefined || Number.isNaN(found.promised))
    throw new NotKnown(`no promise recorded for ${code} and ${about.year}`);
  return moneyOf(found.promised, found.currency, "");
}
