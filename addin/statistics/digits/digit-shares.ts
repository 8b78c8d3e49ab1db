import { ArgumentError } from "../../core/faults";
import type { DigitTest } from "./digit-tests";

/** What the shares are held against: Benford's law, equal shares, or weights of one's own. */
export type DigitReference = "benford" | "uniform" | readonly number[];

/**
 * Expected share of each class of a digit test.
 * Benford's law: leading figures d log10(1 + 1/d); a second or third figure sums them over the figures before it
 * (Hill, American Mathematical Monthly 102, 1995). Last figures are equal shares: from the third figure on Benford's
 * law gives no other (Nigrini, Benford's Law, 2012, ch. 5). Relative error below 1e-15.
 */
export function digitShares(test: DigitTest, reference?: DigitReference): Float64Array {
  if (typeof reference === "object") return ownShares(reference, test.classes);
  const isUniform = reference === "uniform" || test.place === "last";
  if (isUniform) return new Float64Array(test.classes).fill(1 / test.classes);
  if (test.place === "leading")
    return Float64Array.from({ length: test.classes }, (_, index) =>
      leadingShare(test.low + index),
    );
  return innerShares(test.place === "second" ? 1 : 10);
}

/** log10(1 + 1/d), without the loss of adding 1 to a small number. */
function leadingShare(digits: number): number {
  return Math.log1p(1 / digits) / Math.LN10;
}

/** @param low Least number that the figures before can form. */
function innerShares(low: number): Float64Array {
  const shares = new Float64Array(10);
  for (let before = low; before < low * 10; before++)
    for (let digit = 0; digit < 10; digit++) shares[digit] += leadingShare(before * 10 + digit);
  return shares;
}

function ownShares(weights: readonly number[], classes: number): Float64Array {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (weights.length !== classes || weights.some((weight) => !(weight >= 0)) || !(sum > 0))
    throw new ArgumentError(`reference wants ${classes} weights of 0 or more, not all 0`);
  return Float64Array.from(weights, (weight) => weight / sum);
}
