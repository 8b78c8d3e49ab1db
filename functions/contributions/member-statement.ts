import { choosePeriod } from "../../addin/books/period";
import { baseCurrencyOf } from "../../addin/books/valuation";
import { isoOfDay } from "../../addin/core/calendar";
import { reason } from "../../addin/core/reason";
import { sayIn } from "../../addin/core/words";
import { statementSource } from "../../addin/reports/member-statement/source";
import { statementLines } from "../../addin/reports/member-statement/statement-lines";
import { spilled } from "../runtime/answers";
import { booksOf } from "../runtime/books-of";
import { needContributions } from "../runtime/contribution-entries";
import { knownMember } from "../runtime/members";
import { NotKnown } from "../runtime/not-known";
import { ownLanguage } from "../runtime/own-language";
import { withBase } from "../runtime/promises";
import { flagOf, neededDay, neededText } from "../runtime/scalars";
import { refuseUnreadablePromises } from "../runtime/unreadable";

/**
 * Statement of one member's contributions: for each year of the period its promise, its payments and what is not yet
 * received, then the sums, payments for other years, and gifts in kind, which are never counted as money.
 * @customfunction MEMBERSTATEMENT
 * @param pledges The whole table of pledges with its headings, such as Pledges[#All], or a book.
 * @param ledger The whole ledger with its headings, such as Ledger[#All], or a book.
 * @param inkind The table of gifts in kind, such as InKind[#All]; may be blank.
 * @param member Code of the member, matched exactly.
 * @param from First day of the period.
 * @param to Last day of the period.
 * @param [rates] The table of rates, where something was received in another currency than was promised.
 * @param [headers] Whether a row of headings stands above; TRUE unless told.
 * @param invocation Where the arguments stand.
 * @returns Rows with date, voucher, text, promised, received, not yet received, currency; sums by year and currency.
 * @requiresParameterAddresses
 * @unknown Nothing is recorded of the member, or an entry of the member has a category of your own and the table of categories
 * was not handed over. A single figure is #N/A where a rate behind it is missing.
 * @rounding Each payment in another currency is converted at the rate of its day and rounded half-even, then added.
 * @example =TREASURY.MEMBERSTATEMENT(Pledges[#All],Ledger[#All],InKind[#All],"AF-03","2023-01-01","2024-12-31")
 */
export function memberStatement(
  pledges: any[][],
  ledger: any[][],
  inkind: any[][],
  member: string,
  from: any,
  to: any,
  rates?: any[][],
  headers?: any,
  _invocation?: CustomFunctions.Invocation,
): any[][] {
  const known = booksOf({
    needs: { Pledges: pledges, Ledger: ledger },
    may: { InKind: inkind, Rates: rates },
  });
  const books = withBase(known, baseCurrencyOf(known));
  const code = knownMember(books, neededText(member, "member"));
  const period = choosePeriod(books, { from: neededDay(from, "from"), to: neededDay(to, "to") });
  refuseUnreadablePromises(books, { member: code, from: period.from });
  needContributions(books, { member: code, from: period.from, asOf: period.to });
  const language = ownLanguage();
  const source = statementSource({
    books,
    period,
    // No figure of the statement is in the base; it only has to be a currency.
    base: baseCurrencyOf(books) || "EUR",
    say: sayIn(language),
    language,
    today: period.to,
  });
  const table = statementLines({ ...source, member: code, name: "" });
  if (table === undefined) {
    const [first, last] = [period.from, period.to].map(isoOfDay);
    throw new NotKnown(reason`nothing is recorded of ${code} from ${first} to ${last}`);
  }
  // The label stands among the columns, so that they have the order of a statement.
  return spilled(table, flagOf(headers, "headers", true)).map(([, ...cells]) => cells);
}
