import { normalQuantile } from "../distributions/normal";
import { demandBetween } from "../terms/demand";
import { type Assurance, complement, riskOf } from "../terms/risk";
import { wholeUp } from "../terms/whole-up";

export interface MeanSizeInput extends Assurance {
  /** Half the width of the confidence interval. */
  readonly e: number;
  /** Standard deviation of the items. */
  readonly S: number;
  /** Items of the population; infinite where not given. */
  readonly N?: number;
}

/**
 * Sample size for a mean: 1 / (1/N + e^2 / (z S)^2), rounded up. Kauermann and Kuechenhoff (2010), Stichproben, p. 56;
 * Cochran (1977), formula 4.4.
 */
export function sampleSizeMean(input: MeanSizeInput): { n: number } {
  const positive = { low: 0, high: Number.POSITIVE_INFINITY };
  const e = demandBetween("e", input.e, positive);
  const S = demandBetween("S", input.S, positive);
  const z = normalQuantile(complement(riskOf(input) / 2));
  const { N = Number.POSITIVE_INFINITY } = input;
  return { n: wholeUp(1 / (1 / N + (e / (z * S)) ** 2)) };
}
