import { binomialTerm } from "./binomial-term";
import { discreteQuantile } from "./discrete-quantile";
import { incompleteBeta } from "./incomplete-beta";
import type { Tails } from "./tails";

/** Sample size n and error rate p of a binomial distribution. */
export interface BinomialSample {
  readonly n: number;
  readonly p: number;
}

/** Probability of exactly the count. Error as of the binomial term. */
export function binomialDensity(count: number, { n, p }: BinomialSample): number {
  if (count < 0 || count > n || !Number.isInteger(count)) return 0;
  return binomialTerm(count, n - count, p);
}

/** P(X <= count) and P(X > count). Relative error of the smaller below 1e-12 for n <= 1e6. */
export function binomialTails(count: number, { n, p }: BinomialSample): Tails {
  const whole = Math.floor(count);
  if (whole < 0) return { lower: 0, upper: 1 };
  if (whole >= n) return { lower: 1, upper: 0 };
  const { lower, upper } = incompleteBeta(p, { a: whole + 1, b: n - whole });
  return { lower: upper, upper: lower };
}

/** The smallest count that is not exceeded with probability p at least. */
export function binomialQuantile(probability: number, sample: BinomialSample): number {
  const lower = (count: number) => binomialTails(count, sample).lower;
  return discreteQuantile(probability, { low: 0, high: sample.n, lower });
}
