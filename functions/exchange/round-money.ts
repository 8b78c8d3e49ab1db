import { minorUnitDigits } from "../../addin/core/currencies";
import { roundNumber } from "../../addin/core/plain-decimals";
import { cellsOf, numberIn } from "../runtime/given-cells";
import { choiceOf, neededCurrency } from "../runtime/scalars";

/**
 * Rounds a number to the decimals of a currency: none for XOF, two for EUR, three for TND.
 * @customfunction ROUNDMONEY
 * @param amount Number to round.
 * @param currency Currency, such as EUR.
 * @param [rounding] half-even unless told, else half-up.
 * @returns The rounded amount.
 * @unknown Never.
 * @rounding Half-even: 0.125 EUR is 0.12, 0.135 EUR is 0.14. Half-up (away from zero) where told.
 * @example =TREASURY.ROUNDMONEY(2.675,"EUR")
 */
export function roundMoney(amount: any, currency: string, rounding?: any): number {
  const [cell] = cellsOf(amount, "amount");
  return roundNumber(numberIn(cell), {
    digits: minorUnitDigits(neededCurrency(currency, "currency")),
    rounding: choiceOf(rounding, "rounding", ["half-even", "half-up"]),
  });
}
