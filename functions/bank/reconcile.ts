import { ArgumentError } from "../../addin/core/faults";
import { reason } from "../../addin/core/reason";
import { minorOf } from "../runtime/money";
import { RECONCILE_HEADINGS, reconciledAccount } from "../runtime/reconcile-rows";
import { reconcileSides } from "../runtime/reconcile-sides";
import { withEnd } from "../runtime/result-end";
import { choiceOf, currencyOf, scalarOf, textOf, wholeOf } from "../runtime/scalars";

/**
 * Lays the lines of the bank and the entries of the book side by side. What names each other belongs together; then equal
 * amounts within some days, those first that are the only ones; then one line for several entries and the reverse. Where
 * several groups fit, none is chosen. At the end a bridge leads from the balance at the bank to that of the book.
 * @customfunction RECONCILE
 * @param bank The table StatementLines[#All], or any list with the headings Date, Amount (out with a minus) and Text.
 * @param book The whole ledger, such as Ledger[#All], or any such list; or a book that has Statements[#All] and
 *   Accounts[#All], too, so that the balances are known.
 * @param [days] So many days may lie between a line and its entry; 5 unless told.
 * @param [tolerance] By so much amounts may differ; 0 unless told.
 * @param [account] Only this account; all with lines unless told.
 * @param [bankBalance] Balance at the bank after the last line.
 * @param [bookBalance] Balance of the book on that day.
 * @param [currency] Currency of lists that are no tables; amounts have two decimals unless told.
 * @param [show] all unless told; open leaves out what agrees.
 * @param invocation Where the arguments stand.
 * @returns Part, Account, Bank date, Bank amount, Book date, Book amount, Text, No, Cell: first what is open, then groups
 *   and pairs, then the bridge, then the end of every test.
 * @requiresParameterAddresses
 * @unknown A balance is not known; without balances the bridge leads from sum to sum.
 * @rounding None.
 * @example =TREASURY.RECONCILE(StatementLines[#All],TREASURY.BOOK(Ledger[#All],Accounts[#All],Categories[#All],Statements[#All]),5,0,"EUR-BANK",,,,"open")
 * @example =TREASURY.RECONCILE({"Date","Amount";"2025-03-03",600;"2025-03-04",-12.5},{"Date","Amount";"2025-03-01",400;"2025-03-02",200})
 */
export function reconcile(
  bank: any[][],
  book: any[][],
  days?: any,
  tolerance?: any,
  account?: any,
  bankBalance?: any,
  bookBalance?: any,
  currency?: any,
  show?: any,
  _invocation?: CustomFunctions.Invocation,
): any[][] {
  const code = textOf(account, "account");
  const apart = wholeOf(days, "days", { min: 0, max: 366 }) ?? 5;
  const { sides, given, leftOut } = reconcileSides({
    bank,
    book,
    days: apart,
    account: code === "0" ? "" : code,
    currency: currencyOf(currency, "currency") ?? "",
  });
  // A blank cell may arrive as 0: one balance of 0 is told by the other, which is not.
  const hasBalances = [bankBalance, bookBalance].some(
    (one, at) => scalarOf(one, at === 0 ? "bankBalance" : "bookBalance") || 0,
  );
  if (hasBalances && sides.length > 1)
    throw new ArgumentError(reason`balances can be told for one account only: name it in account`);
  const accounts = sides.map((one) => {
    const unit = one.currency;
    const balanceOf = (argument: unknown, name: string): number | undefined =>
      hasBalances ? minorOf(argument, unit, name) : undefined;
    return reconciledAccount(one, {
      days: apart,
      tolerance: minorOf(tolerance, unit, "tolerance"),
      isOpenOnly: choiceOf(show, "show", ["all", "open"]) === "open",
      bankBalance: balanceOf(bankBalance, "bankBalance"),
      bookBalance: balanceOf(bookBalance, "bookBalance"),
    });
  });
  const total = (of: (one: (typeof accounts)[number]) => number): number =>
    accounts.reduce((sum, one) => sum + of(one), 0);
  const notTried = total(({ found }) => found.notTried);
  const ambiguous = total(({ found }) => found.ambiguous);
  const limits = `groups of up to 6 among the nearest 18; not tried further: ${notTried}; several groups fit, none chosen: ${ambiguous}`;
  return withEnd([[...RECONCILE_HEADINGS], ...accounts.flatMap(({ rows }) => rows)], {
    given,
    used: total(({ used }) => used),
    leftOut,
    method: `by number, then equal amounts within ${apart} days, then ${limits}`,
    sentence: `${accounts.map(({ sentence }) => sentence).join(". ")}. What is open wants a look at the paper; it may be a matter of days.`,
  });
}
