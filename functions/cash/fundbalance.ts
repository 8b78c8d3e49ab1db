import { withFundsOfLedger } from "../../addin/books/funds-of-ledger";
import { ledgerSpan } from "../../addin/books/period";
import { reason } from "../../addin/core/reason";
import { fundHoldings, fundShares } from "../../addin/reports/cash-report/fund-holdings";
import { moneyOf } from "../runtime/answers";
import { booksOf } from "../runtime/books-of";
import { answerCurrency, cashSource } from "../runtime/cash-source";
import { knownFund } from "../runtime/funds";
import { refuseMissingRate } from "../runtime/missing-rate";
import { dayOf, neededText } from "../runtime/scalars";
import { refuseUnlistedAccounts } from "../runtime/unlisted-accounts";

/**
 * What a fund holds at the end of a day, as the cash report has it: its share of every account, of the body's where the settings name one.
 * @customfunction FUNDBALANCE
 * @param ledger The whole ledger with its headings, such as Ledger[#All], or a book: with Funds[#All] where entries name no fund, Splits[#All] for split entries, Settings[#All] for the age of rates.
 * @param fund Code of the fund.
 * @param [date] Day at whose end to look; that of the last entry unless told.
 * @param [currency] Currency of the answer; the base currency unless told.
 * @param [rates] The table of rates, where the fund holds other currencies.
 * @param invocation Where the arguments stand.
 * @returns Balance of the fund.
 * @requiresParameterAddresses
 * @unknown A rate is missing or too old, the currency of the answer is not told, or entries name no fund and the table of funds was not handed over.
 * @rounding Each account is converted once at the rate of the day, half-even, and shared out among its funds so that no cent is lost.
 * @example =TREASURY.FUNDBALANCE(TREASURY.BOOK(Ledger[#All],Funds[#All],Settings[#All]),"general","2024-12-31","EUR",Rates[#All])
 */
export function fundbalance(
  ledger: any[][],
  fund: string,
  date?: any,
  currency?: any,
  rates?: any[][],
  _invocation?: CustomFunctions.Invocation,
): number {
  const books = withFundsOfLedger(booksOf({ needs: { Ledger: ledger }, may: { Rates: rates } }));
  const at = knownFund(books, neededText(fund, "fund"));
  const base = answerCurrency(books, currency, "currency");
  const day = dayOf(date, "date") ?? ledgerSpan(books)?.to ?? 1;
  refuseUnlistedAccounts(books, day);
  const source = cashSource(books, { period: { from: day, to: day }, base });
  const minor = fundHoldings(source, day).get(at) ?? 0;
  if (Number.isNaN(minor)) {
    const held = fundShares(source, day).filter(
      (one) => one.fund === at && Number.isNaN(one.value),
    );
    const amounts = held.map(({ account }) => ({ ...books.accounts[account], day }));
    refuseMissingRate(books, { amounts, base });
  }
  return moneyOf(minor, base, reason`an amount of the fund is not known`);
}
