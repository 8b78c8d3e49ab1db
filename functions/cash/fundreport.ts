import { withFundsOfLedger } from "../../addin/books/funds-of-ledger";
import { reason } from "../../addin/core/reason";
import byFund from "../../addin/reports/cash-report/t2-funds";
import campaigns from "../../addin/reports/cash-report/t6-funds-and-campaigns";
import { booksOf } from "../runtime/books-of";
import { answerCurrency, statementSource } from "../runtime/cash-source";
import { needColumns } from "../runtime/needed-columns";
import { periodOf } from "../runtime/period";
import { tableAnswer } from "../runtime/report-answers";
import { choiceOf } from "../runtime/scalars";
import { refuseUnlistedAccounts } from "../runtime/unlisted-accounts";

/**
 * The cash report's statement by fund: opening, receipts, payments, transfers between funds, effect of exchange rates,
 * closing; or, of funds with a set purpose, where their money came from and went to.
 * @customfunction FUNDREPORT
 * @param ledger The whole ledger with its headings, such as Ledger[#All], or a book: with Categories[#All], Accounts[#All], Splits[#All], Settings[#All].
 * @param funds The table of funds, such as Funds[#All].
 * @param rates The table of rates, where there are other currencies.
 * @param from First day.
 * @param to Last day.
 * @param base Base currency, such as EUR; that of the book where it is blank.
 * @param [body] Body whose accounts count; that of the settings, else all, unless told.
 * @param [kind] all unless told; purpose for the funds with a set purpose only.
 * @param [headers] FALSE leaves the headings out.
 * @param invocation Where the arguments stand.
 * @returns A table that spills: a row for each fund, and the total.
 * @requiresParameterAddresses
 * @unknown There are no such funds, or what an own category means is told only by a table that was not handed over. A figure whose rate is missing is #N/A by itself.
 * @rounding Entries are converted one by one, balances once for each account, half-even; what a fund's other figures leave is its effect of exchange rates.
 * @example =TREASURY.FUNDREPORT(TREASURY.BOOK(Ledger[#All],Categories[#All],Settings[#All]),Funds[#All],Rates[#All],"2023-01-01","2023-12-31","EUR")
 */
export function fundreport(
  ledger: any[][],
  funds: any[][],
  rates: any[][],
  from: any,
  to: any,
  base: string,
  body?: any,
  kind?: any,
  headers?: any,
  _invocation?: CustomFunctions.Invocation,
): any[][] {
  const books = withFundsOfLedger(
    booksOf({ needs: { Ledger: ledger }, may: { Funds: funds, Rates: rates } }),
  );
  needColumns(books, "Ledger", ["fund"]);
  const source = statementSource(books, {
    period: periodOf(from, to),
    base: answerCurrency(books, base, "base"),
    body,
  });
  refuseUnlistedAccounts(books, source.period.to);
  const isOfPurpose = choiceOf(kind, "kind", ["all", "purpose"]) === "purpose";
  return isOfPurpose
    ? tableAnswer(campaigns.make(source), { headers, reason: reason`no fund has a set purpose` })
    : tableAnswer(byFund.make(source), {
        headers,
        reason: reason`neither a table nor an entry names a fund`,
      });
}
