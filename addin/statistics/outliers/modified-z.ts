import { quantile } from "./quantile";

/** Modified z scores and what they rest on. */
export interface ModifiedZ {
  readonly median: number;
  /** Median absolute deviation, not scaled. */
  readonly deviation: number;
  readonly scores: Float64Array;
}

/**
 * Modified z scores 0.6745 (x - median) / MAD (Iglewicz and Hoaglin, How to Detect and Handle Outliers, 1993). Where
 * half of the amounts are alike and MAD is 0, the mean absolute deviation times 1.253314 takes its place; where all are
 * alike every score is 0.
 */
export function modifiedZ(values: Float64Array): ModifiedZ {
  const median = quantile(values.slice().sort(), 0.5);
  const sizes = values.map((value) => Math.abs(value - median));
  const deviation = quantile(sizes.slice().sort(), 0.5);
  const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
  const unit = deviation > 0 ? deviation / 0.6745 : mean * 1.253314;
  return { median, deviation, scores: values.map((x) => (unit === 0 ? 0 : (x - median) / unit)) };
}
