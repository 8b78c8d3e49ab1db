import { divideHalfEven, guardMinor } from "../../core/money";
import type { Amounts } from "./amounts";

/** The amounts as whole units of 10^-decimals, halves to the even neighbour. Throws AmountTooLarge beyond 2^53. */
export function roundUnits(amounts: Amounts, decimals: number): Float64Array {
  const shift = decimals - amounts.decimals;
  if (shift === 0) return amounts.units;
  const factor = 10 ** Math.abs(shift);
  if (shift < 0) return amounts.units.map((units) => divideHalfEven(units, factor));
  return amounts.units.map((units) => guardMinor(units * factor));
}
