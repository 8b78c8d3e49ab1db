import { numberOfUnits } from "../populations/number-of-units";
import type { PopulationInput } from "../populations/population";
import { numberFrequencyFactor } from "./number-frequency-factor";
import { valueFrequencies } from "./value-frequencies";

export interface ValueDuplicatesInput extends PopulationInput {
  /** How many amounts to list; 6 if not given. */
  readonly top?: number;
}

/**
 * The amounts that occur most often (number duplication test; Nigrini, Benford's Law, 2012, ch. 5), the most frequent
 * first, among equals the smaller amount first.
 */
export function valueDuplicates({ top = 6, ...input }: ValueDuplicatesInput) {
  const { n, decimals, units, counts } = valueFrequencies(input);
  const order = Array.from(counts.keys())
    .filter((index) => counts[index] > 1)
    .sort((a, b) => counts[b] - counts[a] || units[a] - units[b])
    .slice(0, top);
  return {
    n,
    distinct: counts.length,
    values: order.map((index) => numberOfUnits(units[index], decimals)),
    counts: order.map((index) => counts[index]),
    numberFrequencyFactor: numberFrequencyFactor(counts, n),
  };
}
