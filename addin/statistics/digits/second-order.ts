import { divideHalfEven } from "../../core/money";
import { type PopulationInput, populationOf } from "../populations/population";
import { benford } from "./benford";

export interface SecondOrderInput extends PopulationInput {
  /** Leading figures that form a class, 1 to 3; 2 if not given. */
  readonly digits?: number;
  /** Decimals to which the differences are rounded, half to even; not rounded if not given. */
  readonly roundDifferencesTo?: number;
}

/**
 * Second-order test: leading figures of the differences between neighbours of the sorted amounts, without those of 0,
 * against Benford's law (Nigrini and Miller, Auditing 28, 2009). Differences are exact.
 */
export function secondOrder(input: SecondOrderInput) {
  const { units, decimals } = populationOf(input);
  const sorted = units.slice().sort();
  const excess = decimals - (input.roundDifferencesTo ?? decimals);
  const divisor = excess > 0 ? 10 ** excess : 1;
  const differences: number[] = [];
  for (let row = 1; row < sorted.length; row++) {
    const difference = divideHalfEven(sorted[row] - sorted[row - 1], divisor);
    if (difference !== 0) differences.push(difference);
  }
  return benford({ values: differences, test: input.digits ?? 2 });
}
