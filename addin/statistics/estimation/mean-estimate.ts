import { normalQuantile } from "../distributions/normal";
import { demandCount } from "../terms/demand";
import { type Assurance, complement, riskOf } from "../terms/risk";
import { finiteFactor } from "./finite-factor";
import { covariance, mean } from "./moments";

export interface MeanEstimateInput extends Assurance {
  readonly y: readonly number[];
  /** Items of the population; infinite where not given. */
  readonly N?: number;
}

export interface MeanEstimate {
  readonly mean: number;
  readonly se: number;
  readonly ci: readonly [number, number];
  readonly mean_full: number;
  readonly se_full: number;
}

/**
 * Mean of a simple random sample with normal limits and the factor (N-n)/N. Kauermann and Kuechenhoff (2010),
 * Stichproben, p. 51; Cochran (1977), formula 2.20.
 */
export function meanEstimate(input: MeanEstimateInput): MeanEstimate {
  const { y, N = Number.POSITIVE_INFINITY } = input;
  const n = demandCount("number of items", y.length, 2);
  const average = mean(y);
  const se = Math.sqrt(covariance(y, y) / n) * finiteFactor("(N-n)/N", { n, N });
  const margin = normalQuantile(complement(riskOf(input) / 2)) * se;
  return {
    mean: average,
    se,
    ci: [average - margin, average + margin],
    mean_full: average,
    se_full: se,
  };
}
