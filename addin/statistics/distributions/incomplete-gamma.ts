import { continuedFraction } from "./continued-fraction";
import { poissonTerm } from "./poisson-term";
import { fromLower, fromUpper, type Tails } from "./tails";

/**
 * The regularised incomplete gamma function P(a, x) and its complement Q(a, x), for a >= 0.
 * Abramowitz and Stegun (1964), 6.5.29 (series) below a + 1 and 6.5.31 (continued fraction) above.
 * Relative error of the smaller tail below 1e-12 for a, x <= 1e6 where it exceeds 1e-290.
 */
export function incompleteGamma(a: number, x: number): Tails {
  if (x <= 0) return fromLower(a === 0 && x === 0 ? 1 : 0);
  if (a === 0 || x === Number.POSITIVE_INFINITY) return fromUpper(0);
  return x < a + 1 ? fromLower(series(a, x)) : fromUpper(fraction(a, x));
}

function series(a: number, x: number): number {
  let term = 1;
  let sum = 1;
  for (let k = 1; term > sum * 1e-17; k++) {
    term *= x / (a + k);
    sum += term;
  }
  return poissonTerm(a, x) * sum;
}

function fraction(a: number, x: number): number {
  const value = continuedFraction(x + 1 - a, (k) => ({ a: -k * (k - a), b: x + 1 - a + 2 * k }));
  return (poissonTerm(a, x) * a) / value;
}
