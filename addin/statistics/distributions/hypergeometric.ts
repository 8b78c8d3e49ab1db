import { binomialTerm } from "./binomial-term";
import { discreteQuantile } from "./discrete-quantile";
import type { Tails } from "./tails";

/** A sample of n items without replacement from N, of which K are errors: whole numbers. */
export interface FiniteSample {
  readonly n: number;
  readonly K: number;
  readonly N: number;
}

/**
 * Probability of exactly the count, as a ratio of three binomial terms (Loader 2000, section 5).
 * Relative error below 1e-12 for N <= 1e9 and n <= 1e5.
 */
export function hypergeometricDensity(count: number, { n, K, N }: FiniteSample): number {
  if (count < lowest({ n, K, N }) || count > Math.min(n, K) || !Number.isInteger(count)) return 0;
  if (n === 0 || n === N) return 1;
  const p = n / N;
  const errors = binomialTerm(count, K - count, p);
  const rest = binomialTerm(n - count, N - K - n + count, p);
  return (errors * rest) / binomialTerm(n, N - n, p);
}

/**
 * P(X <= count) and P(X > count): the terms of the smaller tail, each from its neighbour.
 * Relative error of the smaller below 1e-12 for N <= 1e9 and n <= 1e5.
 */
export function hypergeometricTails(count: number, sample: FiniteSample): Tails {
  const { n, K, N } = sample;
  const whole = Math.floor(count);
  if (whole < lowest(sample)) return { lower: 0, upper: 1 };
  if (whole >= Math.min(n, K)) return { lower: 1, upper: 0 };
  if (whole * N < n * K) {
    const lower = hypergeometricDensity(whole, sample) * down(whole, sample);
    return { lower, upper: 1 - lower };
  }
  const upper = hypergeometricDensity(whole + 1, sample) * up(whole + 1, sample);
  return { lower: 1 - upper, upper };
}

/** The smallest count that is not exceeded with probability p at least. */
export function hypergeometricQuantile(probability: number, sample: FiniteSample): number {
  const lower = (count: number) => hypergeometricTails(count, sample).lower;
  const high = Math.min(sample.n, sample.K);
  return discreteQuantile(probability, { low: lowest(sample), high, lower });
}

function lowest({ n, K, N }: FiniteSample): number {
  return Math.max(0, n + K - N);
}

/** Sum of the terms from x downwards, in units of the term at x. */
function down(from: number, { n, K, N }: FiniteSample): number {
  let term = 1;
  let sum = 1;
  for (let x = from; x > 0 && term > sum * 1e-17; x--) {
    term *= (x * (N - K - n + x)) / ((K - x + 1) * (n - x + 1));
    sum += term;
  }
  return sum;
}

/** Sum of the terms from x upwards, in units of the term at x. */
function up(from: number, { n, K, N }: FiniteSample): number {
  let term = 1;
  let sum = 1;
  for (let x = from; x < Math.min(n, K) && term > sum * 1e-17; x++) {
    term *= ((K - x) * (n - x)) / ((x + 1) * (N - K - n + x + 1));
    sum += term;
  }
  return sum;
}
