import { normalQuantile } from "../distributions/normal";
import { upperLimitAttribute } from "../evaluation/upper-limit-attribute";
import { demandCount } from "../terms/demand";
import { type Assurance, complement, riskOf } from "../terms/risk";
import { finiteFactor } from "./finite-factor";

export interface ProportionEstimateInput extends Assurance {
  /** Items with the property in the sample. */
  readonly m: number;
  readonly n: number;
  /** Items of the population; infinite where not given. */
  readonly N?: number;
}

export interface ProportionEstimate {
  readonly proportion: number;
  readonly se: number;
  /** Fractions by the normal distribution. */
  readonly approx: readonly [number, number];
  /** Whole items of the population within those limits. */
  readonly approxUnits?: readonly [number, number];
  /** Exact limits: Clopper and Pearson, or hypergeometric where the population is finite. */
  readonly exact: readonly [number, number];
  /** As Kauermann and Kuechenhoff print them: the first numbers on either side that the sample makes unlikely. */
  readonly exactHypergeometricUnits?: readonly [number, number];
}

/**
 * A proportion from a simple random sample with normal and exact limits. Kauermann and Kuechenhoff (2010), Stichproben,
 * p. 53; Cochran (1977), formula 3.8.
 */
export function proportionEstimate(input: ProportionEstimateInput): ProportionEstimate {
  const n = demandCount("n", input.n, 2);
  const m = demandCount("m", input.m);
  const { N = Number.POSITIVE_INFINITY } = input;
  const proportion = m / n;
  const deviation = Math.sqrt((proportion * (1 - proportion)) / (n - 1));
  const se = deviation * finiteFactor("(N-n)/N", { n, N });
  const confidence = complement(riskOf(input));
  const margin = normalQuantile((1 + confidence) / 2) * se;
  const approx = [Math.max(0, proportion - margin), Math.min(1, proportion + margin)] as const;
  const sample = { n, deviations: m, confidence, sided: "two" };
  if (N === Number.POSITIVE_INFINITY) {
    const { lower, upper } = upperLimitAttribute(sample);
    return { proportion, se, approx, exact: [lower, upper] };
  }
  const finite = { ...sample, distribution: "hypergeometric", populationUnits: N };
  const { lower, upper } = upperLimitAttribute(finite);
  return {
    proportion,
    se,
    approx,
    approxUnits: [Math.ceil(approx[0] * N), Math.floor(approx[1] * N)],
    exact: [lower, upper],
    exactHypergeometricUnits: [
      Math.max(m, Math.round(lower * N) - 1),
      Math.min(N - n + m, Math.round(upper * N) + 1),
    ],
  };
}
