import { discreteQuantile } from "./discrete-quantile";
import { incompleteGamma } from "./incomplete-gamma";
import { poissonTerm } from "./poisson-term";
import type { Tails } from "./tails";

/** Probability of exactly the count. Error as of the Poisson term. */
export function poissonDensity(count: number, mean: number): number {
  return count < 0 || !Number.isInteger(count) ? 0 : poissonTerm(count, mean);
}

/** P(X <= count) and P(X > count). Relative error of the smaller below 1e-12 for mean <= 1e6. */
export function poissonTails(count: number, mean: number): Tails {
  if (count < 0) return { lower: 0, upper: 1 };
  const { lower, upper } = incompleteGamma(Math.floor(count) + 1, mean);
  return { lower: upper, upper: lower };
}

/** The smallest count that is not exceeded with probability p at least. */
export function poissonQuantile(probability: number, mean: number): number {
  if (probability >= 1) return Number.POSITIVE_INFINITY;
  const lower = (count: number) => poissonTails(count, mean).lower;
  return discreteQuantile(probability, { low: 0, high: 2 ** 40, lower });
}
