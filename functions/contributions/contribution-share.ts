import { firstDayOf, lastDayOf } from "../../addin/books/membership";
import { baseCurrencyOf } from "../../addin/books/valuation";
import { isoOfDay } from "../../addin/core/calendar";
import { isCurrency } from "../../addin/core/currencies";
import type { ReportTable } from "../../addin/core/document";
import { ArgumentError } from "../../addin/core/faults";
import { reason } from "../../addin/core/reason";
import { sayIn } from "../../addin/core/words";
import { reportSource } from "../../addin/reports/cash-report/source";
import byContinent from "../../addin/reports/cash-report/t5-contributions-by-continent";
import byYear from "../../addin/reports/cash-report/t5b-promised-and-received";
import { type Answer, answerOf } from "../runtime/answers";
import { booksOf } from "../runtime/books-of";
import { needContributions } from "../runtime/contribution-entries";
import { NotKnown } from "../runtime/not-known";
import { ownLanguage } from "../runtime/own-language";
import { asItStood, withBase } from "../runtime/promises";
import { choiceOf, currencyOf, dayOf, flagOf, yearOf } from "../runtime/scalars";
import { refuseUnreadablePromises } from "../runtime/unreadable";

/** Where each kind stands in the cash report, and what its two figures are called. */
const kinds = {
  promises: { columns: ["promises", "active"], headings: ["Promises recorded", "Members active"] },
  received: { columns: ["received", "promised"], headings: ["Received", "Promised"] },
} as const;

/**
 * Which part of the active members recorded a promise for a year, or which part of what was promised for the year was
 * received.
 * @customfunction CONTRIBUTIONSHARE
 * @param members The whole table of members with its headings, such as Members[#All], or a book.
 * @param pledges The whole table of pledges, such as Pledges[#All].
 * @param ledger The whole ledger, such as Ledger[#All], or a book: with Categories[#All] for categories of your own.
 * @param year Year that contributions are for.
 * @param [kind] promises for promises of money and active members, which counts unless told; received for amounts.
 * @param [status] The table of statuses, such as MemberStatus[#All]: who is active on the last day of the year.
 * @param [base] Currency that amounts are compared in; that of the books unless told.
 * @param [rates] The table of rates, where amounts must be converted.
 * @param [asOf] Only promises and entries until this day; of the year's last day unless told.
 * @param [headers] Whether a row of headings stands above; TRUE unless told.
 * @param invocation Where the arguments stand.
 * @returns One row: the share as a fraction, and the two counts or amounts that it was made of.
 * @requiresParameterAddresses
 * @unknown No member is recorded as active, nothing is promised, a rate is missing, or an entry of a member has a category of
 * your own and no book brings the table of categories along.
 * @rounding The fraction is not rounded. Promises are valued at the rate of the last day, receipts at that of their day.
 * @example =TREASURY.CONTRIBUTIONSHARE(Members[#All],Pledges[#All],Ledger[#All],2023,"promises",MemberStatus[#All])
 */
export function contributionShare(
  members: any[][],
  pledges: any[][],
  ledger: any[][],
  year: number,
  kind?: any,
  status?: any[][],
  base?: any,
  rates?: any[][],
  asOf?: any,
  headers?: any,
  _invocation?: CustomFunctions.Invocation,
): any[][] {
  const known = booksOf({
    needs: { Members: members, Pledges: pledges, Ledger: ledger },
    may: { Rates: rates, MemberStatus: status },
  });
  const what = choiceOf(kind, "kind", ["promises", "received"]);
  const wanted = yearOf(year, "year");
  const day = dayOf(asOf, "asOf");
  refuseUnreadablePromises(known, { year: wanted });
  if (what === "received") needContributions(known, { year: wanted, asOf: day });
  const from = firstDayOf(wanted);
  if (day !== undefined && day < from)
    throw new ArgumentError(reason`asOf is ${isoOfDay(day)}; it must not lie before ${wanted}`);
  // Promises of later years are no promises of this one.
  const last = lastDayOf(wanted);
  const to = what === "promises" ? Math.min(day ?? last, last) : (day ?? last);
  const currency = currencyOf(base, "base") ?? baseCurrencyOf(known);
  if (what === "received" && currency === "")
    throw new ArgumentError(
      reason`base is missing; it must be a currency of ISO 4217, such as EUR`,
    );
  // Counts are the same in any currency.
  const counted = isCurrency(currency) ? currency : "EUR";
  const language = ownLanguage();
  const source = reportSource({
    books: withBase(asItStood(known, day), counted),
    period: { from, to },
    base: counted,
    say: sayIn(language),
    language,
    today: to,
  });
  const table = what === "promises" ? byContinent.make(source) : byYear.make(source);
  const row = shareOf(table, what, wanted);
  const headings = ["Share", ...kinds[what].headings.map((one) => one)];
  return flagOf(headers, "headers", true) ? [headings, row] : [row];
}

function shareOf(table: ReportTable | undefined, what: keyof typeof kinds, year: number): Answer[] {
  const key = what === "promises" ? "total" : String(year);
  const row = table?.rows.find((one) => one.key === key);
  const [part, whole] = kinds[what].columns.map((column) => answerOf(row?.values[column]));
  if (whole === "" || whole === 0)
    throw new NotKnown(
      what === "promises"
        ? reason`no member is recorded as active in ${year}: hand over the table MemberStatus`
        : reason`nothing is promised for ${year}`,
    );
  const isKnown = typeof part === "number" && typeof whole === "number";
  return [isKnown ? part / whole : new NotKnown(reason`a rate is missing`), part, whole];
}
