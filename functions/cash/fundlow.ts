import { lowestOfFund } from "../../addin/books/fund-balances";
import { withFundsOfLedger } from "../../addin/books/funds-of-ledger";
import { isOwnAccount } from "../../addin/books/movements";
import { DAY_MAX } from "../../addin/core/calendar";
import { reason } from "../../addin/core/reason";
import { moneyOf } from "../runtime/answers";
import { booksOf } from "../runtime/books-of";
import { answerCurrency } from "../runtime/cash-source";
import { knownFund } from "../runtime/funds";
import { refuseMissingRate } from "../runtime/missing-rate";
import { NotKnown } from "../runtime/not-known";
import { neededText } from "../runtime/scalars";
import { refuseUnlistedAccounts } from "../runtime/unlisted-accounts";

/**
 * The lowest balance that a fund ever had, and its day: to see whether earmarked money was spent before it came in. Looked
 * at is the end of each day on which the fund moved; where the settings name a body, in its accounts.
 * @customfunction FUNDLOW
 * @param ledger The whole ledger with its headings, such as Ledger[#All], or a book: with Funds[#All] where entries name no fund, Splits[#All] for split entries, Rates[#All] and Settings[#All] where the fund holds other currencies.
 * @param fund Code of the fund.
 * @param [currency] Currency of the answer; the base currency unless told.
 * @param invocation Where the arguments stand.
 * @returns Two cells side by side: the lowest balance, and its day as a date (give that cell a date format). The first day of several.
 * @requiresParameterAddresses
 * @unknown The fund never moved, a rate is missing or too old, or entries name no fund and the table of funds was not handed over.
 * @rounding Each currency is converted at the rate of the day, rounded half-even, then added.
 * @example =TREASURY.FUNDLOW(TREASURY.BOOK(Ledger[#All],Funds[#All],Rates[#All],Settings[#All]),"solidarity-2023","EUR")
 */
export function fundlow(
  ledger: any[][],
  fund: string,
  currency?: any,
  _invocation?: CustomFunctions.Invocation,
): any[][] {
  const books = withFundsOfLedger(booksOf({ needs: { Ledger: ledger } }));
  const code = neededText(fund, "fund");
  const at = knownFund(books, code);
  const base = answerCurrency(books, currency, "currency");
  refuseUnlistedAccounts(books, DAY_MAX);
  const isCounted = (account: number): boolean => isOwnAccount(books, account);
  const lowest = lowestOfFund(books, { fund: at, base, until: DAY_MAX - 1, isCounted });
  if (lowest === undefined) throw new NotKnown(reason`no entry moved the fund ${code}`);
  const { minor, day, held } = lowest;
  if (Number.isNaN(minor))
    refuseMissingRate(books, { amounts: held.map((one) => ({ currency: one, day })), base });
  return [[moneyOf(minor, base, reason`an amount of the fund ${code} is not known`), day]];
}
