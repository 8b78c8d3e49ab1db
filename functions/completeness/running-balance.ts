import { ArgumentError } from "../../addin/core/faults";
import { guardMinor } from "../../addin/core/money";
import { reason } from "../../addin/core/reason";
import { moneyOf } from "../runtime/answers";
import { matrixOf } from "../runtime/books-of";
import { cellsOf, minorIn } from "../runtime/given-cells";
import { counted, withEnd } from "../runtime/result-end";
import { currencyOf } from "../runtime/scalars";
import { unequalSizes } from "../runtime/unequal-sizes";

/** With the decimals that nearly all currencies have, where none is told. */
const UNLESS_TOLD = "EUR";

/**
 * The balance after each row of a cash book, beside the one that is shown. A cash box cannot hold less than nothing:
 * where the balance is below 0 an entry is missing, double or in the wrong order.
 * @customfunction RUNNINGBALANCE
 * @param opening Balance before the first row.
 * @param moneyIn Column of money in, such as Ledger[In]; a blank cell is 0.
 * @param moneyOut Column of the same size with money out, as numbers above 0.
 * @param [shown] Column of the same size: the balances as the book shows them; blank cells are not compared.
 * @param [currency] Currency, such as EUR; amounts have two decimals unless told.
 * @param invocation Where the arguments stand.
 * @returns Row, Balance, Shown, Difference (shown less balance), Look at; then the closing and the end of every test.
 * @requiresParameterAddresses
 * @unknown Never.
 * @rounding None: rows are added in whole minor units.
 * @example =TREASURY.RUNNINGBALANCE(100,{50;"";20},{"";160;""},{150;-10;10.01})
 */
export function runningBalance(
  opening: any,
  moneyIn: any[][],
  moneyOut: any[][],
  shown?: any[][],
  currency?: any,
  _invocation?: CustomFunctions.Invocation,
): any[][] {
  const unit = currencyOf(currency, "currency") ?? UNLESS_TOLD;
  const ins = cellsOf(moneyIn, "moneyIn");
  const outs = cellsOf(moneyOut, "moneyOut");
  const printed = matrixOf(shown) === undefined ? undefined : cellsOf(shown, "shown");
  for (const [name, cells] of [
    ["moneyOut", outs],
    ["shown", printed],
  ] as const)
    if (cells !== undefined && cells.length !== ins.length)
      throw unequalSizes({ name: "moneyIn", count: ins.length }, { name, count: cells.length });
  let balance = minorIn(cellsOf(opening, "opening")[0], unit);
  let below = 0;
  let differing = 0;
  let firstBelow = "";
  let before = 0;
  const rows = ins.map((cell, at) => {
    const [into, out] = [minorIn(cell, unit), minorIn(outs[at], unit)];
    if (out < 0)
      throw new ArgumentError(
        reason`${outs[at].place} is ${String(outs[at].value)}; money out must be a number above 0`,
      );
    balance = guardMinor(balance + into - out);
    const told = printed?.[at];
    // 0 is how a blank cell may arrive; where the balance is not 0 such a cell would say nothing.
    const isShown =
      told !== undefined && told.value !== null && (told.value !== 0 || balance === 0);
    const difference = isShown ? minorIn(told, unit) - balance : 0;
    const isNew = isShown && difference !== before;
    if (isShown) before = difference;
    if (balance < 0 && below++ === 0) firstBelow = ` (first at ${cell.place})`;
    if (isNew && difference !== 0) differing++;
    const looks = [
      ...(balance < 0 ? ["below 0"] : []),
      ...(isNew && difference !== 0 ? ["a difference begins"] : []),
    ];
    return [
      at + 1,
      moneyOf(balance, unit),
      isShown ? moneyOf(difference + balance, unit) : "",
      isShown ? moneyOf(difference, unit) : "",
      looks.join(", "),
    ];
  });
  const closing = moneyOf(balance, unit);
  return withEnd(
    [["Row", "Balance", "Shown", "Difference", "Look at"], ...rows, ["Closing", closing]],
    {
      given: rows.length,
      used: rows.length,
      leftOut: "",
      method: "opening + in - out, row by row (cash book rule: closing = opening + in - out)",
      sentence: `The balance ends at ${closing}. ${below === 0 ? "It is never below 0" : `It is below 0 after ${counted(below, "row")}${firstBelow}`}; ${differing === 0 ? "no shown balance differs" : `a difference to the shown balance begins at ${counted(differing, "row")}`}.`,
    },
  );
}
