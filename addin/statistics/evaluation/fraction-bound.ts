import { ArgumentError } from "../../core/faults";
import { type Belief, beliefMode, beliefQuantile, updated } from "../bayes/likelihood-model";
import { normalQuantile } from "../distributions/normal";
import { studentQuantile } from "../distributions/student";
import { demandBetween, demandCount } from "../terms/demand";
import type { Distribution } from "../terms/distribution";
import { complement } from "../terms/risk";
import { coxSnell, usualCoxSnell } from "./cox-snell";
import { hurdleBeta } from "./hurdle-beta";
import {
  type FractionBelief,
  type InflatedPoissonInput,
  inflatedPoisson,
} from "./inflated-poisson";
import { momentBound } from "./moment-bound";
import { multinomialDirichlet } from "./multinomial-dirichlet";
import { ltaCorrection, meikleCorrection, pvzCorrection, stringerBound } from "./stringer-bound";
import { taintMoments } from "./taint-moments";
import { upperLimitAttribute } from "./upper-limit-attribute";

export interface FractionInput {
  readonly method: string;
  readonly distribution: Distribution;
  readonly n: number;
  /** Taints that are not 0. */
  readonly taints: readonly number[];
  readonly confidence: number;
  readonly sided: string;
  readonly populationItems: number | undefined;
  readonly alpha: number;
  readonly beta: number;
  readonly delta: number;
  readonly population: string;
  /** inflated.poisson: book less audit of the items in error, and the value of the population. */
  readonly differences?: readonly number[] | undefined;
  readonly populationValue?: number | undefined;
  /** bayes: what is believed before the sample, in place of alpha and beta. */
  readonly belief?: Belief;
}

/** Fractions of the population's value. */
export interface FractionBound {
  /** Most likely misstatement. */
  readonly mle: number;
  readonly lower: number;
  readonly upper: number;
  readonly precision: number;
}

/** A method as the limit below which the misstatement lies with probability p; `mode` where it is not the mean taint. */
interface Method {
  /** Exact limits of counts differ by side, even where p is 1/2. */
  limit(p: number, side: "upper" | "lower"): number;
  readonly mode?: number;
  /** Only an upper limit is defined. */
  readonly isUpperOnly?: boolean;
}

/** Most likely misstatement and its limits by a named method, as fractions. */
export function fractionBound(input: FractionInput): FractionBound {
  const { confidence, sided, taints, n } = input;
  const method = methodOf(input);
  if (method.isUpperOnly === true && sided !== "upper")
    throw new ArgumentError(`method ${input.method} has an upper limit only; ask for sided: upper`);
  const p = sided === "two" ? (1 + confidence) / 2 : confidence;
  const mle = method.mode ?? taints.reduce((sum, taint) => sum + taint, 0) / n;
  const upper = sided === "lower" ? 1 : method.limit(p, "upper");
  const lower = sided === "upper" ? 0 : method.limit(complement(p), "lower");
  return { mle, lower, upper, precision: sided === "lower" ? mle - lower : upper - mle };
}

function methodOf(input: FractionInput): Method {
  const make = Object.hasOwn(methods, input.method) ? methods[input.method] : undefined;
  if (make !== undefined) return make(input);
  const known = Object.keys(methods).join(", ");
  throw new ArgumentError(`method is ${input.method}; it must be cell, ${known}`);
}

const methods: Readonly<Record<string, (input: FractionInput) => Method>> = {
  stringer: (input) => stringer(input, input.distribution),
  "stringer.binomial": (input) => stringer(input, "binomial"),
  "stringer.poisson": (input) => stringer(input, "poisson"),
  "stringer.hypergeometric": (input) => stringer(input, "hypergeometric"),
  "stringer.meikle": (input) => stringer(input, "binomial", meikleCorrection),
  "stringer.lta": (input) => stringer(input, "binomial", ltaCorrection),
  "stringer.pvz": (input) => stringer(input, "binomial", pvzCorrection),
  moment: (input) => ({ limit: (p) => momentBound({ ...input, p }) }),
  coxsnell: (input) => {
    const belief = coxSnell(input, usualCoxSnell);
    return { limit: (p) => belief.quantile(p), mode: belief.mode };
  },
  rohrbach,
  mpu: (input) => {
    const { mean, variance } = taintMoments(input);
    return { limit: (p) => mean + normalQuantile(p) * Math.sqrt(variance / input.n) };
  },
  pps,
  binomial: (input) => attribute(input, "binomial"),
  poisson: (input) => attribute(input, "poisson"),
  hypergeometric: (input) => attribute(input, "hypergeometric"),
  bayes,
  multinomial: (input) => believed(multinomialDirichlet(over(input))),
  "hurdle.beta": (input) => believed(hurdleBeta(over(input))),
  "inflated.poisson": (input) => believed(inflatedPoisson(inflatedInput(input))),
};

function believed({ limit, mode }: FractionBelief): Method {
  return { limit, mode };
}

/** Understatements do not count. */
function over(input: FractionInput): FractionInput {
  return { ...input, taints: input.taints.filter((taint) => taint > 0) };
}

function inflatedInput({ n, alpha, beta, ...input }: FractionInput): InflatedPoissonInput {
  if (input.differences === undefined)
    throw new ArgumentError("method inflated.poisson needs book and audit values, not taints");
  const differences = input.differences.filter((difference) => difference > 0);
  const populationItems = demandCount("populationItems", input.populationItems, n);
  const above = { low: 0, high: Number.POSITIVE_INFINITY };
  const populationValue = demandBetween("populationValue", input.populationValue, above);
  return { n, alpha, beta, differences, populationItems, populationValue };
}

type Correction = (input: Parameters<typeof stringerBound>[0]) => number;

function stringer(
  { n, taints, populationItems }: FractionInput,
  distribution: Distribution,
  correction: Correction = () => 0,
): Method {
  const items = distribution === "hypergeometric" ? populationItems : undefined;
  if (distribution === "hypergeometric" && items === undefined)
    throw new ArgumentError(
      "the hypergeometric Stringer bound needs populationValue or populationUnits",
    );
  const limit = (p: number) => {
    const terms = { n, taints, confidence: p, distribution, items };
    return stringerBound(terms) - correction(terms);
  };
  return { limit, isUpperOnly: true };
}

/** Variance augmentation: Rohrbach (1993), Auditing: A Journal of Practice and Theory 12(2). */
function rohrbach(input: FractionInput): Method {
  const { n, delta } = input;
  const N = demandCount("populationItems", input.populationItems, n);
  const { mean, variance } = taintMoments(input);
  const square =
    input.taints.reduce((sum, taint) => sum + (1 - taint) ** 2, n - input.taints.length) / n;
  const augmented = square - (2 - delta / n) * 0.5 * (square - variance);
  return { limit: (p) => mean + normalQuantile(p) * Math.sqrt((1 - n / N) * (augmented / n)) };
}

/** Mean taint with Student's t; degrees of freedom by the taints that are not 0 (FSaudit). */
function pps(input: FractionInput): Method {
  const { mean, variance } = taintMoments(input);
  const degrees = input.taints.length - 1;
  if (degrees < 1) throw new ArgumentError("method pps needs at least two units in error");
  return { limit: (p) => mean + studentQuantile(p, degrees) * Math.sqrt(variance / input.n) };
}

/** Exact limits with the sum of taints in place of a number of errors; with finite populations their number. */
function attribute(input: FractionInput, distribution: Distribution): Method {
  const { n, taints, populationItems } = input;
  const sum = taints.reduce((total, taint) => total + taint, 0);
  const deviations = distribution === "hypergeometric" ? taints.length : Math.max(0, sum);
  const units = populationItems === undefined ? {} : { populationUnits: populationItems };
  const sample = { distribution, n, deviations, ...units };
  const limit = (p: number, side: "upper" | "lower") =>
    side === "upper"
      ? upperLimitAttribute({ ...sample, confidence: p }).upper
      : upperLimitAttribute({ ...sample, confidence: complement(p), sided: "lower" }).lower;
  return distribution === "hypergeometric" ? { limit, mode: taints.length / n } : { limit };
}

/**
 * Posterior of the sum of taints after a prior with alpha and beta: beta, for Poisson gamma, for hypergeometric
 * beta-binomial with the number of errors. Derks et al. (2021).
 */
function bayes(input: FractionInput): Method {
  const { n, taints, distribution } = input;
  const sum = taints.reduce((total, taint) => total + taint, 0);
  const isCounted = distribution === "hypergeometric";
  if (isCounted) demandCount("populationItems", input.populationItems, n);
  const errors = isCounted ? taints.length : Math.max(0, sum);
  const after = updated(beforeOf(input), { n, errors });
  return { limit: (p) => beliefQuantile(p, after), mode: beliefMode(after) ?? 0 };
}

/** What is believed before the sample. */
export function beforeOf(input: Omit<FractionInput, "n" | "taints" | "confidence">): Belief {
  const { distribution: likelihood, alpha, beta, populationItems } = input;
  if (input.belief !== undefined) return input.belief;
  const isCounted = likelihood === "hypergeometric";
  const units = isCounted ? demandCount("populationItems", populationItems, 1) : 0;
  return { likelihood, alpha, beta, open: units, found: 0, units };
}
