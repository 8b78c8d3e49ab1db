import { ArgumentError } from "../../core/faults";
import {
  type Cells,
  type Population,
  type PopulationInput,
  populationOf,
} from "../populations/population";
import { exactMoments } from "./exact-moments";
import { grubbs } from "./grubbs";
import { modifiedZ } from "./modified-z";
import { quantile } from "./quantile";

export interface OutliersInput extends PopulationInput {
  /** Tukey's fences lie k quartile distances beyond the quartiles; 1.5 if not given. */
  readonly k?: number;
  /** Modified z beyond which an amount stands out; 3.5 if not given. */
  readonly threshold?: number;
  /** z beyond which an amount stands out; 3 if not given. */
  readonly zThreshold?: number;
  /** Risk of Grubbs' test; 0.05 if not given. */
  readonly alpha?: number;
  /** The group of each row, each judged by itself. */
  readonly group?: Cells;
}

/**
 * Amounts that stand out, by Tukey's fences (quartiles as QUARTILE.INC; those of QUARTILE.EXC beside them), modified z,
 * z and Grubbs' test. `rows` of each method are rows of the column, from 1. With `group` also each group by itself.
 */
export function outliers(input: OutliersInput) {
  const population = populationOf(input);
  const whole = judged(population, input);
  if (input.group === undefined) return whole;
  const { group } = input;
  if (group.length !== population.given)
    throw new ArgumentError(`group has ${group.length} rows, not ${population.given}`);
  const places = new Map<string | number | null, number[]>();
  population.rows.forEach((row, at) => {
    const known = places.get(group[row]) ?? [];
    places.set(group[row], known);
    known.push(at);
  });
  const groups = Array.from(places, ([name, ats]) => ({
    group: name,
    ...judged(partOf(population, ats), input),
  }));
  return { ...whole, groups };
}

function partOf({ units, rows, decimals, given }: Population, ats: readonly number[]): Population {
  return {
    units: Float64Array.from(ats, (at) => units[at]),
    rows: Int32Array.from(ats, (at) => rows[at]),
    decimals,
    given,
  };
}

function judged(population: Population, input: OutliersInput) {
  const { k = 1.5, threshold = 3.5, zThreshold = 3, alpha = 0.05 } = input;
  const values = population.units.map((units) => units / 10 ** population.decimals);
  const moments = exactMoments(population);
  const inclusive = fences(values, { k, method: "inclusive" });
  const exclusive = fences(values, { k, method: "exclusive" });
  const robust = modifiedZ(values);
  const z = values.map((value) => (value - moments.mean) / moments.sd);
  const { G, critical, index } = grubbs(values, moments, alpha);
  const rowsWhere = (test: (at: number) => boolean): number[] =>
    Array.from(population.rows).flatMap((row, at) => (test(at) ? [row + 1] : []));
  const above = rowsWhere((at) => values[at] > inclusive.upper);
  const below = rowsWhere((at) => values[at] < inclusive.lower);
  const byModifiedZ = rowsWhere((at) => Math.abs(robust.scores[at]) > threshold);
  return {
    n: values.length,
    "quartiles_inclusive_Excel_QUARTILE.INC": inclusive.quartiles,
    "quartiles_exclusive_Excel_QUARTILE.EXC": exclusive.quartiles,
    lowerFence_inc: inclusive.lower,
    upperFence_inc: inclusive.upper,
    lowerFence_exc: exclusive.lower,
    upperFence_exc: exclusive.upper,
    nBelowLowerFence_inc: below.length,
    nAboveUpperFence_inc: above.length,
    nBelowLowerFence_exc: values.filter((value) => value < exclusive.lower).length,
    nAboveUpperFence_exc: values.filter((value) => value > exclusive.upper).length,
    median: robust.median,
    MAD_unscaled: robust.deviation,
    modifiedZ_max: robust.scores.reduce((max, score) => Math.max(max, Math.abs(score)), 0),
    [`n_modifiedZ_gt_${threshold}`]: byModifiedZ.length,
    mean: moments.mean,
    sd: moments.sd,
    z_max: z.reduce((max, score) => Math.max(max, Math.abs(score)), 0),
    [`n_z_gt_${zThreshold}`]: z.filter((score) => Math.abs(score) > zThreshold).length,
    grubbs_G: G,
    grubbs_critical: critical,
    grubbs_row: index < 0 ? 0 : population.rows[index] + 1,
    rows: {
      tukey: [...below, ...above].sort((a, b) => a - b),
      modifiedZ: byModifiedZ,
      z: rowsWhere((at) => Math.abs(z[at]) > zThreshold),
      grubbs: G > critical ? [population.rows[index] + 1] : [],
    },
    modifiedZ: Array.from(robust.scores),
    z: Array.from(z),
  };
}

/** Tukey's fences (Exploratory Data Analysis, 1977). */
function fences(
  values: Float64Array,
  { k, method }: { k: number; method: "inclusive" | "exclusive" },
) {
  const sorted = values.slice().sort();
  const quartiles = [0.25, 0.5, 0.75].map((part) => quantile(sorted, part, method));
  const reach = k * (quartiles[2] - quartiles[0]);
  return { quartiles, lower: quartiles[0] - reach, upper: quartiles[2] + reach };
}
