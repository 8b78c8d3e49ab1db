import { ArgumentError } from "../../core/faults";
import { betaQuantile } from "../distributions/beta";
import { betaBinomialQuantile } from "../distributions/beta-binomial";
import { gammaQuantile } from "../distributions/gamma";
import { hypergeometricTails } from "../distributions/hypergeometric";
import { decimalRounding } from "../terms/decimal-rounding";
import { demandAmount, demandBetween, demandCount } from "../terms/demand";
import { type Distribution, distributionNamed } from "../terms/distribution";
import { type Assurance, complement, riskOf } from "../terms/risk";
import { wholeUp } from "../terms/whole-up";
import { errorRatePValue } from "./error-rate-p-value";
import { upperUnits } from "./upper-units";

export interface AttributeLimitInput extends Assurance {
  readonly distribution?: string;
  readonly n: number;
  /** Deviations found; a sum of parts is allowed with the binomial and Poisson distributions. */
  readonly deviations: number;
  readonly populationUnits?: number;
  /** upper (usual), lower, or two for both limits with half the risk each. */
  readonly sided?: string;
  /** With it the p-value of "the rate is as high as that" is told. */
  readonly tolerableRate?: number;
  /** Bayesian with the uniform prior: beta(1, 1), for Poisson gamma(1, 1), for hypergeometric beta-binomial(1, 1). */
  readonly prior?: boolean;
  /** "ceil to 0.1 percent" tells the limit as printed tables do. */
  readonly rounding?: string;
}

/** Rates as fractions of the population. */
export interface AttributeLimits {
  /** First, since it is the figure of printed tables: percent, rounded up to one decimal. */
  readonly upperPercent?: number;
  readonly upper: number;
  readonly lower: number;
  readonly upperFraction: number;
  readonly lowerFraction: number;
  readonly upperPercent_2dp: number;
  readonly upperUnits?: number;
  readonly lowerUnits?: number;
  readonly mle: number;
  readonly precision: number;
  readonly pvalue?: number;
}

/**
 * Exact limits of the rate of errors. Clopper and Pearson (1934) for the binomial, Garwood (1936) for the Poisson,
 * and for the hypergeometric distribution the numbers of errors that the sample does not make unlikely (Talens 2005).
 * AICPA, Audit Sampling (2017), Tables. Relative error below 1e-12 for n <= 100 000.
 */
export function upperLimitAttribute(input: AttributeLimitInput): AttributeLimits {
  const distribution = distributionNamed(input.distribution ?? "binomial");
  const n = demandCount("n", input.n, 1);
  const found = demandFound(input, distribution);
  const limits = limitsOf(input, { distribution, n, found });
  const mle = found / n;
  const isLower = input.sided === "lower";
  const { tolerableRate: rate, populationUnits } = input;
  const pvalue =
    rate === undefined
      ? {}
      : {
          pvalue: errorRatePValue({
            ...{ distribution, n, found, populationUnits },
            rate: demandBetween("tolerableRate", rate, { low: 0, high: 1 }),
            sided: input.sided ?? "upper",
          }),
        };
  return {
    ...(input.rounding === undefined ? {} : { upperPercent: wholeUp(limits.upper * 1000) / 10 }),
    ...limits,
    upperFraction: limits.upper,
    lowerFraction: limits.lower,
    upperPercent_2dp: decimalRounding(limits.upper * 100, 2),
    mle,
    precision: isLower ? mle - limits.lower : limits.upper - mle,
    ...pvalue,
  };
}

interface Found {
  readonly distribution: Distribution;
  readonly n: number;
  readonly found: number;
}

type Limits = Pick<AttributeLimits, "upper" | "lower" | "upperUnits" | "lowerUnits">;

function demandFound({ deviations, n, populationUnits }: AttributeLimitInput, of: Distribution) {
  if (deviations > n) throw new ArgumentError(`${deviations} deviations in ${n} items cannot be`);
  if (of !== "hypergeometric") return demandAmount("deviations", deviations);
  demandCount("populationUnits", populationUnits, n);
  return demandCount("deviations", deviations);
}

function limitsOf(input: AttributeLimitInput, sample: Found): Limits {
  const { sided = "upper" } = input;
  if (!["upper", "lower", "two"].includes(sided))
    throw new ArgumentError(`sided is ${sided}; it must be upper, lower or two`);
  const risk = riskOf(input) / (sided === "two" ? 2 : 1);
  const has = { upper: sided !== "lower", lower: sided !== "upper" };
  if (sample.distribution === "hypergeometric" && input.prior === true)
    return finiteBelief(sample, { risk, units: input.populationUnits ?? 0, has });
  if (sample.distribution === "hypergeometric")
    return finiteLimits(sample, { risk, units: input.populationUnits ?? 0, has });
  const added = input.prior === true ? 1 : 0;
  return {
    upper: has.upper ? upperRate(sample, { risk, added }) : 1,
    lower: has.lower ? lowerRate(sample, { risk, added }) : 0,
  };
}

interface Side {
  readonly risk: number;
  /** 1 for the uniform prior, 0 without. */
  readonly added: number;
}

function upperRate({ distribution, n, found }: Found, { risk, added }: Side): number {
  const p = complement(risk);
  if (distribution === "poisson") return gammaQuantile(p, { shape: found + 1, rate: n + added });
  return betaQuantile(p, { a: found + 1, b: n - found + added });
}

function lowerRate({ distribution, n, found }: Found, { risk, added }: Side): number {
  if (distribution === "poisson")
    return gammaQuantile(risk, { shape: found + added, rate: n + added });
  return betaQuantile(risk, { a: found + added, b: n - found + 1 });
}

function finiteLimits(
  { n, found }: Found,
  { risk, units, has }: { risk: number; units: number; has: { upper: boolean; lower: boolean } },
): Limits {
  const sample = {
    distribution: "hypergeometric",
    n,
    units,
    confidence: complement(risk),
  } as const;
  const highest = has.upper ? upperUnits(found, sample) : units;
  const lowest = has.lower ? lowerUnits({ found, n, units, risk }) : 0;
  return {
    upper: highest / units,
    lower: lowest / units,
    upperUnits: highest,
    lowerUnits: lowest,
  };
}

/** Limits of the belief after a uniform prior over every number of errors: beta-binomial with 1 and 1. */
function finiteBelief(
  { n, found }: Found,
  { risk, units, has }: { risk: number; units: number; has: { upper: boolean; lower: boolean } },
): Limits {
  const of = { n: units - n, a: 1 + found, b: 1 + n - found };
  const highest = has.upper ? found + betaBinomialQuantile(complement(risk), of) : units;
  const lowest = has.lower ? found + betaBinomialQuantile(risk, of) : 0;
  return {
    upper: highest / units,
    lower: lowest / units,
    upperUnits: highest,
    lowerUnits: lowest,
  };
}

/** The smallest number of errors under which finding `found` or more has more than the risk. */
function lowerUnits(sample: { found: number; n: number; units: number; risk: number }): number {
  const { found, n, units: N, risk } = sample;
  if (found === 0) return 0;
  const isLikely = (K: number) =>
    hypergeometricTails(found - 1, { n, K, N }).upper > risk * (1 + 1e-12);
  let unlikely = found - 1;
  let likely = N;
  while (likely - unlikely > 1) {
    const middle = Math.floor((likely + unlikely) / 2);
    if (isLikely(middle)) likely = middle;
    else unlikely = middle;
  }
  return likely;
}
