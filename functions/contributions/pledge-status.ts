import type { Books } from "../../addin/books/books";
import { words } from "../../addin/books/contribution-status";
import type { Contribution } from "../../addin/books/contributions";
import { exitDayBefore, membershipsOf } from "../../addin/books/membership";
import { day } from "../../addin/core/value";
import { type Say, sayIn } from "../../addin/core/words";
import { booksOf } from "../runtime/books-of";
import { needContributions } from "../runtime/contribution-entries";
import { NotKnown } from "../runtime/not-known";
import { languageOf } from "../runtime/own-language";
import {
  contributionOf,
  questionOf,
  refuseSeveralBodies,
  unknownReceipts,
} from "../runtime/promises";

/**
 * How a member's promise for a year stands, in neutral words: fulfilled, more than promised, partly received, not yet
 * received, received without a recorded promise, in kind, nothing recorded, or lapsed (left on a day).
 * @customfunction PLEDGESTATUS
 * @param pledges The whole table of pledges with its headings, such as Pledges[#All], or a book.
 * @param ledger The whole ledger with its headings, such as Ledger[#All], or a book.
 * @param member Code of the member, matched exactly.
 * @param year Year that the contribution is for.
 * @param [asOf] Only promises and entries until this day; all unless told.
 * @param [statusTable] The table of statuses, such as MemberStatus[#All], so that who left is known.
 * @param [language] Language of the answer, such as de; English unless told.
 * @param invocation Where the arguments stand.
 * @returns The words for it.
 * @requiresParameterAddresses
 * @unknown What was received cannot be told in the currency of the promise: a book must bring the rates along. Or an entry of
 * the member has a category of your own and the table of categories was not handed over, or there are promises to several
 * bodies.
 * @rounding None.
 * @example =TREASURY.PLEDGESTATUS(Pledges[#All],Ledger[#All],"AF-03",2023)
 */
export function pledgeStatus(
  pledges: any[][],
  ledger: any[][],
  member: string,
  year: number,
  asOf?: any,
  statusTable?: any[][],
  language?: any,
  _invocation?: CustomFunctions.Invocation,
): string {
  const books = booksOf({
    needs: { Pledges: pledges, Ledger: ledger },
    may: { MemberStatus: statusTable },
  });
  const say = sayIn(languageOf(language));
  const question = questionOf(books, { member, year, asOf });
  needContributions(books, question);
  refuseSeveralBodies(books, question);
  const found = contributionOf(books, question);
  if (found === undefined) return say(words["nothing-recorded"]);
  if (Number.isNaN(found.received) && found.promised >= 0 && found.status !== "lapsed")
    throw new NotKnown(unknownReceipts(question));
  return found.status === "lapsed" ? lapsed(books, found, say) : say(words[found.status]);
}

function lapsed(books: Books, { member, year }: Contribution, say: Say): string {
  const left = exitDayBefore(membershipsOf(books).get(member), year);
  return left > 0 ? say(words.left, { day: day(left) }) : say(words.lapsed);
}
