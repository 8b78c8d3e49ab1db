import { countedTotal } from "../../addin/books/evidence";
import { guardMinor } from "../../addin/core/money";
import { moneyOf } from "../runtime/answers";
import { countedLines } from "../runtime/counted-lines";
import { currencyOf } from "../runtime/scalars";

/**
 * Exact total of a cash count: each note and coin times how many there are.
 * @customfunction CASHCOUNT
 * @param denominations Range of the values of notes and coins, such as 50, 20, 0.5.
 * @param counts Range of the same size: how many of each; a blank cell is none.
 * @param [currency] Currency, where no value may have more decimals than it has; 4 decimals unless told.
 * @param invocation Where the arguments stand.
 * @returns The sum.
 * @requiresParameterAddresses
 * @unknown Never.
 * @rounding None.
 * @example =TREASURY.CASHCOUNT({50;20;0.1;0.05},{3;2;7;1},"EUR")
 */
export function cashCount(
  denominations: any[][],
  counts: any[][],
  currency?: any,
  _invocation?: CustomFunctions.Invocation,
): number {
  // CLF has the most decimals of all currencies.
  const unit = currencyOf(currency, "currency") ?? "CLF";
  const total = countedTotal(countedLines(denominations, counts, unit));
  return moneyOf(guardMinor(total), unit, "");
}
