import { countedTotal } from "../../addin/books/evidence";
import { guardMinor } from "../../addin/core/money";
import { moneyOf } from "../runtime/answers";
import { cashProtocol } from "../runtime/cash-protocol";
import { countedLines } from "../runtime/counted-lines";
import { cellsOf } from "../runtime/given-cells";
import { currencyOf } from "../runtime/scalars";

/**
 * Exact total of a cash count: each note and coin times how many there are. With what the cash book shows: the difference,
 * and the words for the protocol of the count.
 * @customfunction CASHCOUNT
 * @param denominations Range of the values of notes and coins, such as 50, 20, 0.5.
 * @param counts Range of the same size: how many of each; a blank cell is none.
 * @param [currency] Currency, where no value may have more decimals than it has; 4 decimals unless told. With a book also a range
 *   with the currency of each line.
 * @param [book] What the cash book shows: a balance, or a range with one for each currency, in the order in which they first stand.
 * @param [fx] The table of rates, such as Rates[#All], for the sum of several currencies.
 * @param [date] Day of the count, where rates are told.
 * @param [base] Currency of that sum; the first one counted unless told.
 * @param invocation Where the arguments stand.
 * @returns The sum; with a book Currency, Counted, Book, Difference and the value in the base, then the end of every test.
 * @requiresParameterAddresses
 * @unknown With rates: a value and the sum where a rate is missing or older than 7 days.
 * @rounding None; a value in another currency once, half-even.
 * @example =TREASURY.CASHCOUNT({50;20;0.1;0.05},{3;2;7;1},"EUR")
 * @example =TREASURY.CASHCOUNT({50;20;0.1;0.05},{3;2;7;1},"EUR",190.7)
 */
export function cashCount(
  denominations: any[][],
  counts: any[][],
  currency?: any,
  book?: any,
  fx?: any[][],
  date?: any,
  base?: any,
  _invocation?: CustomFunctions.Invocation,
): any {
  if (!isLeftOut(book))
    return cashProtocol({ denominations, counts, currency, book, fx, date, base });
  // CLF has the most decimals of all currencies.
  const unit = currencyOf(currency, "currency") ?? "CLF";
  const total = countedTotal(countedLines(denominations, counts, unit));
  return moneyOf(guardMinor(total), unit);
}

/** 0 is a balance: only a blank is none. */
function isLeftOut(book: unknown): boolean {
  return cellsOf(book, "book").every(({ value }) => value === null);
}
