import { sumMinor } from "../../addin/core/money";
import { sumNumbers } from "../../addin/core/plain-decimals";
import { moneyOf } from "../runtime/answers";
import { cellsOf, minorIn, numberIn } from "../runtime/given-cells";
import { withEnd } from "../runtime/result-end";
import { currencyOf } from "../runtime/scalars";

/**
 * Adds a column again and compares it with the total that is shown.
 * @customfunction FOOT
 * @param amounts Column of amounts; a blank cell is 0.
 * @param shownTotal The total as it is shown.
 * @param [currency] Currency, where no amount may have more decimals than it has.
 * @param invocation Where the arguments stand.
 * @returns Sum, Shown, Difference (shown less sum); then the end of every test.
 * @requiresParameterAddresses
 * @unknown Never.
 * @rounding None: 0.1 + 0.2 is 0.3.
 * @example =TREASURY.FOOT({50.3;30.2;0.1},80.5)
 */
export function foot(
  amounts: any[][],
  shownTotal: any,
  currency?: any,
  _invocation?: CustomFunctions.Invocation,
): any[][] {
  const unit = currencyOf(currency, "currency");
  const cells = cellsOf(amounts, "amounts");
  const [total] = cellsOf(shownTotal, "shownTotal");
  const [sum, shown, difference] = unit === undefined ? plain() : exact(unit);
  return withEnd(
    [
      ["Sum", "Shown", "Difference"],
      [sum, shown, difference],
    ],
    {
      given: cells.length,
      used: cells.length,
      leftOut: "",
      method: unit === undefined ? "decimals as they are shown" : `whole minor units of ${unit}`,
      sentence:
        difference === 0
          ? `The column adds up to the total shown, ${shown}.`
          : `The column adds up to ${sum}, the total shown is ${shown}: ${Math.abs(difference)} ${difference > 0 ? "more" : "less"} than the sum. Add the column by hand, and look for a row that the formula leaves out.`,
    },
  );

  function plain(): readonly [number, number, number] {
    const numbers = cells.map(numberIn);
    const told = numberIn(total);
    return [sumNumbers(numbers), told, sumNumbers([told, ...numbers.map((one) => 0 - one)])];
  }

  function exact(currencyCode: string): readonly [number, number, number] {
    const minor = sumMinor(cells.map((cell) => minorIn(cell, currencyCode)));
    const told = minorIn(total, currencyCode);
    return [
      moneyOf(minor, currencyCode),
      moneyOf(told, currencyCode),
      moneyOf(told - minor, currencyCode),
    ];
  }
}
