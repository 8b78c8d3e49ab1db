import { type PledgeVersion, pledgeHistory as versionsOf } from "../../addin/books/pledge-history";
import { reason } from "../../addin/core/reason";
import { amount } from "../../addin/core/value";
import { type Answer, answerOf } from "../runtime/answers";
import { booksOf } from "../runtime/books-of";
import { knownMember } from "../runtime/members";
import { NotKnown } from "../runtime/not-known";
import { flagOf, neededText, yearIfTold } from "../runtime/scalars";
import { refuseUnreadablePromises } from "../runtime/unreadable";

const HEADINGS =
  "Year|Version|Declared on|Amount|Change|Currency|Kind|Status|Document|Recipient".split("|");

/**
 * Every version of a member's promises, with what each letter changed.
 * @customfunction PLEDGEHISTORY
 * @param pledges The whole table of pledges with its headings, such as Pledges[#All], or a book.
 * @param member Code of the member, matched exactly.
 * @param [year] Only promises for this year; all unless told.
 * @param [headers] Whether a row of headings stands above; TRUE unless told.
 * @param invocation Where the arguments stand.
 * @returns A row for each version, by year and version: year, version, day, amount, change to the version before,
 * currency, kind, status, document, recipient. Without a total: versions replace each other.
 * @requiresParameterAddresses
 * @unknown No promise of the member is recorded.
 * @rounding None: amounts are those that were recorded.
 * @example =TREASURY.PLEDGEHISTORY(Pledges[#All],"AF-02",2023)
 */
export function pledgeHistory(
  pledges: any[][],
  member: string,
  year?: any,
  headers?: any,
  _invocation?: CustomFunctions.Invocation,
): any[][] {
  const books = booksOf({ needs: { Pledges: pledges } });
  const code = knownMember(books, neededText(member, "member"));
  const only = yearIfTold(year, "year");
  refuseUnreadablePromises(books, { member: code, year: only });
  const versions = versionsOf(books.pledges, { member: code, year: only });
  if (versions.length === 0)
    throw new NotKnown(
      only === undefined
        ? reason`no promise recorded for ${code}`
        : reason`no promise recorded for ${code} and ${only}`,
    );
  const rows = versions.map(rowOf);
  return flagOf(headers, "headers", true) ? [HEADINGS, ...rows] : rows;
}

function rowOf({ pledge, change }: PledgeVersion): Answer[] {
  const { currency } = pledge;
  return [
    pledge.year,
    pledge.version,
    pledge.declaredOn || "",
    Number.isNaN(pledge.amount) ? "" : answerOf(amount(pledge.amount, currency)),
    change === undefined ? "" : answerOf(amount(change, currency)),
    currency,
    pledge.kind,
    pledge.status,
    pledge.document,
    pledge.recipient,
  ];
}
