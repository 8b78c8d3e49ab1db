import { choosePeriod } from "../../addin/books/period";
import type { ReportTable } from "../../addin/core/document";
import { reason } from "../../addin/core/reason";
import { sayIn } from "../../addin/core/words";
import { contributionsByBody } from "../../addin/reports/cash-report/contributions-by-body";
import { type ReportSource, reportSource } from "../../addin/reports/cash-report/source";
import byMember from "../../addin/reports/cash-report/t4-contributions-by-member";
import byContinent from "../../addin/reports/cash-report/t5-contributions-by-continent";
import byYear from "../../addin/reports/cash-report/t5b-promised-and-received";
import { spilled } from "../runtime/answers";
import { booksOf } from "../runtime/books-of";
import { needContributions } from "../runtime/contribution-entries";
import { NotKnown } from "../runtime/not-known";
import { ownLanguage } from "../runtime/own-language";
import { withBase } from "../runtime/promises";
import { choiceOf, flagOf, neededCurrency, neededDay } from "../runtime/scalars";
import { refuseUnreadablePromises } from "../runtime/unreadable";

/** Tables of the cash report by the word for their rows: T4, T5, the same by body, T5b. */
const tables: Readonly<Record<Group, (source: ReportSource) => ReportTable | undefined>> = {
  member: byMember.make,
  continent: byContinent.make,
  body: contributionsByBody,
  year: byYear.make,
};

type Group = "member" | "continent" | "body" | "year";

/**
 * What members promised and gave in a period, as the cash report shows it: by member (T4), by continent (T5), by the body
 * that members belong to, or by year (T5b).
 * @customfunction CONTRIBUTIONTABLE
 * @param members The whole table of members with its headings, such as Members[#All], or a book.
 * @param pledges The whole table of pledges, such as Pledges[#All].
 * @param ledger The whole ledger, such as Ledger[#All], or a book: with Categories[#All] for categories of your own.
 * @param rates The table of rates, such as Rates[#All]; may be blank where all is in the base currency.
 * @param from First day of the period.
 * @param to Last day of the period; its rate values promises and what is not yet received.
 * @param base Base currency, such as EUR. Rates typed with entries count where they lead to it.
 * @param [groupBy] member unless told, else continent, body or year.
 * @param [status] The table of statuses, such as MemberStatus[#All], for who is active and who has left.
 * @param [headers] Whether a row of headings stands above; TRUE unless told.
 * @param invocation Where the arguments stand.
 * @returns The table with its rows of sums.
 * @requiresParameterAddresses
 * @unknown Nothing is recorded for the period, or an entry of a member has a category of your own and no book brings the table
 * of categories along. A single figure is #N/A where a rate behind it is missing or
 * older than 7 days; settings of a book may allow older ones.
 * @rounding Each entry, promise and open amount is converted once, half-even, then added.
 * @example =TREASURY.CONTRIBUTIONTABLE(Members[#All],Pledges[#All],TREASURY.BOOK(Ledger[#All],Categories[#All]),Rates[#All],"2022-01-01","2024-12-31","EUR","member")
 */
export function contributionTable(
  members: any[][],
  pledges: any[][],
  ledger: any[][],
  rates: any[][],
  from: any,
  to: any,
  base: string,
  groupBy?: any,
  status?: any[][],
  headers?: any,
  _invocation?: CustomFunctions.Invocation,
): any[][] {
  const currency = neededCurrency(base, "base");
  const known = booksOf({
    needs: { Members: members, Pledges: pledges, Ledger: ledger },
    may: { Rates: rates, MemberStatus: status },
  });
  const books = withBase(known, currency);
  const period = choosePeriod(books, { from: neededDay(from, "from"), to: neededDay(to, "to") });
  refuseUnreadablePromises(books, { from: period.from });
  needContributions(books, { from: period.from, asOf: period.to });
  const group = choiceOf<Group>(groupBy, "groupBy", ["member", "continent", "body", "year"]);
  const language = ownLanguage();
  const source = reportSource({
    books,
    period,
    base: currency,
    say: sayIn(language),
    language,
    today: period.to,
  });
  const table = tables[group](source);
  if (table === undefined)
    throw new NotKnown(reason`nothing is promised or received in the period`);
  return spilled(table, flagOf(headers, "headers", true));
}
