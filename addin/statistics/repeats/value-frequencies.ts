import { type PopulationInput, populationOf } from "../populations/population";
import { rowGroups } from "./row-groups";

/** The different amounts of a population and how often each occurs, in order of appearance. */
export interface ValueFrequencies {
  readonly n: number;
  readonly decimals: number;
  readonly units: Float64Array;
  readonly counts: Int32Array;
}

/** Counts equal amounts. */
export function valueFrequencies(input: PopulationInput): ValueFrequencies {
  const { units, decimals } = populationOf(input);
  const { first, sizes } = rowGroups([units]);
  return {
    n: units.length,
    decimals,
    units: Float64Array.from(first, (row) => units[row]),
    counts: sizes,
  };
}
