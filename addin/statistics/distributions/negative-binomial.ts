import { binomialTerm } from "./binomial-term";
import { discreteQuantile } from "./discrete-quantile";
import { incompleteBeta } from "./incomplete-beta";
import type { Tails } from "./tails";

/** Failures before `size` successes (real, > 0) of probability p each. */
export interface NegativeBinomial {
  readonly size: number;
  readonly p: number;
}

/** Probability of exactly the count. Error as of the binomial term. */
export function negativeBinomialDensity(count: number, { size, p }: NegativeBinomial): number {
  if (count < 0 || !Number.isInteger(count)) return 0;
  return (binomialTerm(size, count, p) * size) / (size + count);
}

/** P(X <= count) and P(X > count). Relative error of the smaller below 1e-12 for size + count <= 1e6. */
export function negativeBinomialTails(count: number, { size, p }: NegativeBinomial): Tails {
  if (count < 0) return { lower: 0, upper: 1 };
  return incompleteBeta(p, { a: size, b: Math.floor(count) + 1 });
}

/** The smallest count that is not exceeded with probability p at least. */
export function negativeBinomialQuantile(probability: number, shape: NegativeBinomial): number {
  if (probability >= 1) return Number.POSITIVE_INFINITY;
  const lower = (count: number) => negativeBinomialTails(count, shape).lower;
  return discreteQuantile(probability, { low: 0, high: 2 ** 40, lower });
}
