import { sumMinor } from "../../addin/core/money";
import { sumNumbers } from "../../addin/core/plain-decimals";
import { moneyOf } from "./answers";
import { type GivenCell, minorIn, numberIn } from "./given-cells";

/** Sum of cells: in whole minor units where a currency is told, else of the decimals as they are shown. */
export function exactSum(cells: readonly GivenCell[], currency: string | undefined): number {
  if (currency === undefined) return sumNumbers(cells.map(numberIn));
  return moneyOf(sumMinor(cells.map((cell) => minorIn(cell, currency))), currency);
}
