import { binomialTerm } from "./binomial-term";
import { discreteQuantile } from "./discrete-quantile";
import type { Tails } from "./tails";

/** Errors among n items whose rate has a beta distribution with shapes a, b >= 0. */
export interface BetaBinomial {
  readonly n: number;
  readonly a: number;
  readonly b: number;
}

/**
 * Probability of exactly the count, C(n, k) B(k + a, n - k + b) / B(a, b) (Skellam 1948), as a ratio of
 * binomial terms. Relative error below 1e-12 for n + a + b <= 1e6.
 */
export function betaBinomialDensity(count: number, { n, a, b }: BetaBinomial): number {
  if (count < 0 || count > n || !Number.isInteger(count)) return 0;
  if (a === 0 || b === 0) return (a === 0 ? count === 0 : count === n) ? 1 : 0;
  const errors = count + a;
  const rest = n - count + b;
  const p = errors / (errors + rest);
  const ratio =
    (binomialTerm(count, n - count, p) * binomialTerm(a, b, p)) / binomialTerm(errors, rest, p);
  return ratio * ((errors + rest) / (errors * rest)) * ((a * b) / (a + b));
}

/** P(X <= count) and P(X > count). Relative error of the smaller below 1e-11 for n + a + b <= 1e6. */
export function betaBinomialTails(count: number, shape: BetaBinomial): Tails {
  const { n, a, b } = shape;
  const whole = Math.floor(count);
  if (whole < 0) return { lower: 0, upper: 1 };
  if (whole >= n) return { lower: 1, upper: 0 };
  if (a === 0 || b === 0) return a === 0 ? { lower: 1, upper: 0 } : { lower: 0, upper: 1 };
  if (whole * (a + b) < n * a) {
    const lower = sumFrom(whole, shape);
    return { lower, upper: 1 - lower };
  }
  const upper = sumFrom(n - whole - 1, { n, a: b, b: a });
  return { lower: 1 - upper, upper };
}

/** P(X <= count), from the largest term downwards. */
function sumFrom(count: number, shape: BetaBinomial): number {
  const { n, a, b } = shape;
  let term = 1;
  let sum = 1;
  for (let k = count; k > 0; k--) {
    term *= (k * (n - k + b)) / ((n - k + 1) * (k - 1 + a));
    sum += term;
  }
  return betaBinomialDensity(count, shape) * sum;
}

/** The smallest count that is not exceeded with probability p at least. */
export function betaBinomialQuantile(probability: number, shape: BetaBinomial): number {
  const lower = (count: number) => betaBinomialTails(count, shape).lower;
  return discreteQuantile(probability, { low: 0, high: shape.n, lower });
}
