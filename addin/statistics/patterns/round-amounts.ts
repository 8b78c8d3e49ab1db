import { ArgumentError } from "../../core/faults";
import { type PopulationInput, populationOf } from "../populations/population";

export interface RoundAmountsInput extends PopulationInput {
  /** Whole amounts above 0; 10, 25, 100 and 1000 if not given. */
  readonly steps?: readonly number[];
}

/**
 * Round amounts (Nigrini, Forensic Analytics, 2011): how many are exact multiples of each step, and how many are whole.
 * 0 is a multiple of all; leave it out with a filter. `integerParts` looks at the whole part of amounts of 1 and more,
 * where multiples of a step should have a share of 1/step: found share, expected share, and z without correction.
 */
export function roundAmounts({ steps = [10, 25, 100, 1000], ...input }: RoundAmountsInput) {
  const wrong = steps.find((step) => !(Number.isSafeInteger(step) && step > 0));
  if (wrong !== undefined)
    throw new ArgumentError(`steps has ${wrong}; give whole numbers above 0`);
  const { units, decimals } = populationOf(input);
  const one = 10 ** decimals;
  const exact = Object.fromEntries(
    steps.map((step) => [`multiple_of_${step}`, countMultiples(units, step * one)]),
  );
  const wholes = units
    .map((value) => Math.floor(Math.abs(value) / one))
    .filter((whole) => whole > 0);
  const integerParts = steps.map((step) => {
    const count = countMultiples(wholes, step);
    const share = count / wholes.length;
    const error = Math.sqrt(((1 / step) * (1 - 1 / step)) / wholes.length);
    return { step, count, share, expectedShare: 1 / step, z: (share - 1 / step) / error };
  });
  return { n: units.length, ...exact, whole: countMultiples(units, one), integerParts };
}

function countMultiples(units: Float64Array, step: number): number {
  let count = 0;
  for (let row = 0; row < units.length; row++) if (units[row] % step === 0) count++;
  return count;
}
