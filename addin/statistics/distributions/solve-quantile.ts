import type { Tails } from "./tails";

/** A continuous distribution on an interval, as its quantile is sought. */
export interface Curve {
  readonly low: number;
  readonly high: number;
  tails(x: number): Tails;
  density(x: number): number;
}

const STEPS_MAX = 400;

/**
 * The x whose lower tail is p: Newton's steps on the logarithm of the smaller tail, held inside a bracket that
 * bisection shrinks. Ends where x no longer moves by more than a unit in its last place.
 */
export function solveQuantile(p: number, curve: Curve, start: number): number {
  let { low, high } = curve;
  let x = start > low && start < high ? start : middle(low, high);
  for (let step = 0; step < STEPS_MAX; step++) {
    const change = newtonStep(p, curve, x);
    if (Math.abs(change) <= 2e-16 * Math.abs(x)) return x + change;
    if (change > 0) low = x;
    else high = x;
    const next = x + change > low && x + change < high ? x + change : middle(low, high);
    if (Math.abs(next - x) <= 2e-16 * Math.abs(x)) return next;
    x = next;
  }
  return x;
}

/** Where a tail or the density is too small to hold, the step is endless, and the bracket is halved. */
function newtonStep(p: number, curve: Curve, x: number): number {
  const { lower, upper } = curve.tails(x);
  const [wanted, tail, side] = p <= 0.5 ? [p, lower, 1] : [1 - p, upper, -1];
  if (tail === wanted) return 0;
  const step = (side * Math.log(wanted / tail) * tail) / curve.density(x);
  return Number.isFinite(step) ? step : side * (wanted - tail) * Number.POSITIVE_INFINITY;
}

/** Half way; in powers where the ends are of different orders, doubling where there is no upper end. */
function middle(low: number, high: number): number {
  if (high === Number.POSITIVE_INFINITY) return low <= 0 ? 1 : low * 2;
  if (low === Number.NEGATIVE_INFINITY) return high >= 0 ? -1 : high * 2;
  if (low >= 0 && high > 4 * low) return Math.sqrt(Math.max(low, 1e-300) * high);
  return low + (high - low) / 2;
}
