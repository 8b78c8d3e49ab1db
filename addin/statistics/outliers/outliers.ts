import { ArgumentError } from "../../core/faults";
import {
  type Cells,
  type Population,
  type PopulationInput,
  populationOf,
} from "../populations/population";
import { type OutlierLimits, outlierFigures } from "./outlier-figures";

export interface OutliersInput extends PopulationInput, OutlierLimits {
  /** The group of each row, each judged by itself as well. */
  readonly group?: Cells;
}

/**
 * Amounts that stand out, by Tukey's fences (quartiles as QUARTILE.INC; those of QUARTILE.EXC beside them), modified z,
 * z and Grubbs' test. `rows` of each method are rows of the column, from 1. With `group` also each group by itself.
 */
export function outliers(input: OutliersInput) {
  const population = populationOf(input);
  const whole = outlierFigures(population, input);
  const groups = Array.from(placesOf(population, input.group), ([group, places]) => ({
    group,
    ...outlierFigures(partOf(population, places), input),
  }));
  return { ...whole, groups };
}

/** Where the amounts of each group stand in the population, groups in order of appearance. */
function placesOf({ rows, given }: Population, group: Cells | undefined) {
  const places = new Map<string | number | null, number[]>();
  if (group === undefined) return places;
  if (group.length !== given)
    throw new ArgumentError(`group has ${group.length} rows, not ${given}`);
  rows.forEach((row, at) => {
    const known = places.get(group[row]) ?? [];
    places.set(group[row], known);
    known.push(at);
  });
  return places;
}

function partOf({ units, rows, decimals, given }: Population, ats: readonly number[]): Population {
  return {
    units: Float64Array.from(ats, (at) => units[at]),
    rows: Int32Array.from(ats, (at) => rows[at]),
    decimals,
    given,
  };
}
