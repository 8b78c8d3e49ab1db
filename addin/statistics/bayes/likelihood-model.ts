import { betaQuantile, betaTails } from "../distributions/beta";
import {
  betaBinomialDensity,
  betaBinomialQuantile,
  betaBinomialTails,
} from "../distributions/beta-binomial";
import { gammaQuantile, gammaTails } from "../distributions/gamma";
import type { RateCurve } from "../distributions/rate-curve";
import type { Tails } from "../distributions/tails";
import type { Distribution } from "../terms/distribution";
import { wholeUp } from "../terms/whole-up";

/** What is believed about the rate of errors: gamma, beta, or beta-binomial over the items of a population. */
export interface Belief {
  readonly likelihood: Distribution;
  readonly alpha: number;
  readonly beta: number;
  /** Items not yet looked at, and errors already found: for the hypergeometric likelihood. */
  readonly open: number;
  readonly found: number;
  readonly units: number;
  /** A belief without a formula stands in place of alpha and beta; the likelihood is that of the sample. */
  readonly curve?: RateCurve;
}

/** The belief after a sample of n with a sum of taints (conjugate updating). */
export function updated(belief: Belief, { n, errors }: { n: number; errors: number }): Belief {
  const { likelihood, alpha, beta, open, found, curve } = belief;
  if (curve !== undefined) {
    const counted = likelihood === "poisson" ? "poisson" : "binomial";
    return { ...belief, curve: curve.updated({ n, errors, likelihood: counted }) };
  }
  const kept = likelihood === "poisson" ? beta + n : beta + n - errors;
  return {
    ...belief,
    alpha: alpha + errors,
    beta: kept,
    open: Math.max(0, open - n),
    found: found + errors,
  };
}

/** The rate that is not exceeded with probability p: a fraction; infinite where the belief is improper. */
export function beliefQuantile(p: number, belief: Belief): number {
  if (belief.curve !== undefined) return belief.curve.quantile(p);
  const { likelihood, alpha: a, beta: b, open, found, units } = belief;
  if (likelihood === "poisson") return gammaQuantile(p, { shape: a, rate: b });
  if (likelihood === "binomial") return betaQuantile(p, { a, b });
  return (found + betaBinomialQuantile(p, { n: open, a, b })) / units;
}

/** Probability of a rate below the tolerable one, and of one that is as high or higher. */
export function beliefTails(tolerable: number, belief: Belief): Tails {
  if (belief.curve !== undefined) return belief.curve.tails(tolerable);
  const { likelihood, alpha: a, beta: b, open, found, units } = belief;
  if (likelihood === "poisson") return gammaTails(tolerable, { shape: a, rate: b });
  if (likelihood === "binomial") return betaTails(tolerable, { a, b });
  return betaBinomialTails(wholeUp(tolerable * units) - 1 - found, { n: open, a, b });
}

/** The most probable rate; undefined where every rate is equally probable. */
export function beliefMode(belief: Belief): number | undefined {
  if (belief.curve !== undefined) return belief.curve.mode;
  const { likelihood, alpha: a, beta: b, open, found, units } = belief;
  if (likelihood === "poisson") return b === 0 ? undefined : Math.max(0, a - 1) / b;
  if (a === 1 && b === 1 && likelihood === "binomial") return undefined;
  if (likelihood === "binomial") return a <= 1 ? 0 : Math.min(1, (a - 1) / (a + b - 2));
  const start = Math.max(0, Math.min(open, Math.floor(((open + 1) * (a - 1)) / (a + b - 2))));
  const near = [start - 1, start, start + 1].filter((k) => k >= 0 && k <= open);
  const density = (k: number) => betaBinomialDensity(k, { n: open, a, b });
  const best = near.reduce((top, k) => (density(k) > density(top) ? k : top), near[0]);
  return (found + best) / units;
}

/** The mean rate. */
export function beliefMean(belief: Belief): number {
  if (belief.curve !== undefined) return belief.curve.mean;
  const { likelihood, alpha: a, beta: b, open, found, units } = belief;
  if (likelihood === "poisson") return a / b;
  return likelihood === "binomial" ? a / (a + b) : (found + (open * a) / (a + b)) / units;
}

/** Variance and skewness of the rate (Johnson, Kemp and Kotz 2005; Johnson, Kotz and Balakrishnan 1995). */
export function beliefMoments(belief: Belief): { variance: number; skewness: number } {
  if (belief.curve !== undefined) {
    const { variance, skewness } = belief.curve;
    return { variance, skewness };
  }
  const { likelihood, alpha: a, beta: b, open: N, units } = belief;
  if (likelihood === "poisson") return { variance: a / b ** 2, skewness: 2 / Math.sqrt(a) };
  const s = a + b;
  if (likelihood === "binomial")
    return {
      variance: (a * b) / (s ** 2 * (s + 1)),
      skewness: (2 * (b - a) * Math.sqrt(s + 1)) / ((s + 2) * Math.sqrt(a * b)),
    };
  const root = Math.sqrt((1 + s) / (N * a * b * (N + s)));
  return {
    variance: (N * a * b * (s + N)) / (s ** 2 * (s + 1) * units ** 2),
    skewness: (((s + 2 * N) * (b - a)) / (s + 2)) * root,
  };
}
