import { reason } from "../../addin/core/reason";
import { cashOn, valueOfAccounts } from "../../addin/reports/cash-report/statement";
import { moneyOf } from "../runtime/answers";
import { booksOf } from "../runtime/books-of";
import { answerCurrency, cashSource } from "../runtime/cash-source";
import { refuseMissingRate } from "../runtime/missing-rate";
import { neededDay } from "../runtime/scalars";
import { refuseUnlistedAccounts } from "../runtime/unlisted-accounts";

/**
 * Cash of all accounts at the end of a day in the base currency, as the cash report has it.
 * @customfunction BALANCEBASE
 * @param ledger The whole ledger with its headings, such as Ledger[#All], or a book: with Settings[#All] for the age of rates.
 * @param accounts The table of accounts, such as Accounts[#All].
 * @param rates The table of rates, such as Rates[#All].
 * @param date Day at whose end to look.
 * @param base Base currency, such as EUR; that of the book where it is blank.
 * @param [body] Body whose accounts count; that of the settings, else all, unless told.
 * @param invocation Where the arguments stand.
 * @returns Sum of the accounts' balances.
 * @requiresParameterAddresses
 * @unknown A rate is missing or too old: 7 days unless the settings say otherwise.
 * @rounding Each account's balance is converted at the rate of the day, rounded half-even, then added.
 * @example =TREASURY.BALANCEBASE(TREASURY.BOOK(Ledger[#All],Settings[#All]),Accounts[#All],Rates[#All],"2024-12-31","EUR")
 */
export function balancebase(
  ledger: any[][],
  accounts: any[][],
  rates: any[][],
  date: any,
  base: string,
  body?: any,
  _invocation?: CustomFunctions.Invocation,
): number {
  const books = booksOf({ needs: { Ledger: ledger }, may: { Accounts: accounts, Rates: rates } });
  const day = neededDay(date, "date");
  const currency = answerCurrency(books, base, "base");
  const source = cashSource(books, { period: { from: day, to: day }, base: currency, body });
  refuseUnlistedAccounts(books, day);
  const minor = valueOfAccounts(source, day);
  if (Number.isNaN(minor)) {
    const held = cashOn(source, day).filter(({ value }) => Number.isNaN(value));
    const amounts = held.map(({ account }) => ({ ...books.accounts[account], day }));
    refuseMissingRate(source.books, { amounts, base: currency });
  }
  return moneyOf(minor, currency, reason`an amount of the ledger is not known`);
}
