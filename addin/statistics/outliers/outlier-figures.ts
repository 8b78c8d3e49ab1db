import type { Population } from "../populations/population";
import { exactMoments } from "./exact-moments";
import { grubbs } from "./grubbs";
import { modifiedZ } from "./modified-z";
import { tukeyFences } from "./tukey-fences";

/** From where an amount stands out. */
export interface OutlierLimits {
  /** Tukey's fences lie k quartile distances beyond the quartiles; 1.5 if not given. */
  readonly k?: number;
  /** Modified z beyond which an amount stands out; 3.5 if not given. */
  readonly threshold?: number;
  /** z beyond which an amount stands out; 3 if not given. */
  readonly zThreshold?: number;
  /** Risk of Grubbs' test; 0.05 if not given. */
  readonly alpha?: number;
}

/** The figures of one population, and the rows that stand out by each method, from 1. */
export function outlierFigures(population: Population, limits: OutlierLimits) {
  const { k = 1.5, threshold = 3.5, zThreshold = 3, alpha = 0.05 } = limits;
  const values = population.units.map((units) => units / 10 ** population.decimals);
  const { mean, sd, n } = exactMoments(population);
  const inclusive = tukeyFences(values, { k, method: "inclusive" });
  const exclusive = tukeyFences(values, { k, method: "exclusive" });
  const robust = modifiedZ(values);
  const z = values.map((value) => (value - mean) / sd);
  const { G, critical, index } = grubbs(values, { n, mean, sd }, alpha);
  const rowsWhere = (test: (at: number) => boolean): number[] =>
    Array.from(population.rows).flatMap((row, at) => (test(at) ? [row + 1] : []));
  const byModifiedZ = rowsWhere((at) => Math.abs(robust.scores[at]) > threshold);
  const byZ = rowsWhere((at) => Math.abs(z[at]) > zThreshold);
  return {
    n,
    "quartiles_inclusive_Excel_QUARTILE.INC": inclusive.quartiles,
    "quartiles_exclusive_Excel_QUARTILE.EXC": exclusive.quartiles,
    lowerFence_inc: inclusive.lower,
    upperFence_inc: inclusive.upper,
    lowerFence_exc: exclusive.lower,
    upperFence_exc: exclusive.upper,
    nBelowLowerFence_inc: countWhere(values, (value) => value < inclusive.lower),
    nAboveUpperFence_inc: countWhere(values, (value) => value > inclusive.upper),
    nBelowLowerFence_exc: countWhere(values, (value) => value < exclusive.lower),
    nAboveUpperFence_exc: countWhere(values, (value) => value > exclusive.upper),
    median: robust.median,
    MAD_unscaled: robust.deviation,
    modifiedZ_max: largestSize(robust.scores),
    "n_modifiedZ_gt_3.5": countWhere(robust.scores, (score) => Math.abs(score) > 3.5),
    mean,
    sd,
    z_max: largestSize(z),
    n_z_gt_3: countWhere(z, (score) => Math.abs(score) > 3),
    grubbs_G: G,
    grubbs_critical: critical,
    grubbs_row: index < 0 ? 0 : population.rows[index] + 1,
    rows: {
      tukey: rowsWhere((at) => values[at] < inclusive.lower || values[at] > inclusive.upper),
      modifiedZ: byModifiedZ,
      z: byZ,
      grubbs: G > critical ? [population.rows[index] + 1] : [],
    },
    modifiedZ: Array.from(robust.scores),
    z: Array.from(z),
  };
}

function countWhere(values: Float64Array, test: (value: number) => boolean): number {
  return values.reduce((count, value) => count + (test(value) ? 1 : 0), 0);
}

function largestSize(values: Float64Array): number {
  return values.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
}
