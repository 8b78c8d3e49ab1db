import { balancesOn } from "../../addin/books/balances";
import { DAY_MAX } from "../../addin/core/calendar";
import { reason } from "../../addin/core/reason";
import { knownAccount } from "../runtime/accounts";
import { moneyOf } from "../runtime/answers";
import { booksOf } from "../runtime/books-of";
import { dayOf, neededText } from "../runtime/scalars";
import { refuseUnlistedAccounts } from "../runtime/unlisted-accounts";

/**
 * Book balance of an account at the end of a day, in the account's own currency.
 * @customfunction BALANCE
 * @param ledger The whole ledger with its headings, such as Ledger[#All], or a book.
 * @param accounts The table of accounts, such as Accounts[#All].
 * @param account Code of the account.
 * @param [date] Day at whose end to look; after the last entry unless told.
 * @param invocation Where the arguments stand.
 * @returns Balance: opening and money in, less money out.
 * @requiresParameterAddresses
 * @unknown An amount of the account is not known.
 * @rounding None: entries are added in whole minor units.
 * @example =TREASURY.BALANCE(Ledger[#All],Accounts[#All],"EUR-BANK","2024-12-31")
 */
export function balance(
  ledger: any[][],
  accounts: any[][],
  account: string,
  date?: any,
  _invocation?: CustomFunctions.Invocation,
): number {
  const books = booksOf({ needs: { Ledger: ledger }, may: { Accounts: accounts } });
  const at = knownAccount(books, neededText(account, "account"));
  const { account: code, currency } = books.accounts[at];
  const day = dayOf(date, "date") ?? DAY_MAX - 1;
  refuseUnlistedAccounts(books, day, code);
  const minor = balancesOn(books, day)[at];
  return moneyOf(minor, currency, reason`an amount of account ${code} is not known`);
}
