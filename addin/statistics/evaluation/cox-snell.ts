import { fQuantile } from "../distributions/f-quantile";

/** Prior of Cox and Snell: error rate of mean `rate` with weight a, taint of mean `taint` with weight b. */
export interface CoxSnellPrior {
  readonly a: number;
  readonly b: number;
  readonly taint: number;
  readonly rate: number;
}

/** Values in use since Neter and Godfrey (1985). */
export const usualCoxSnell: CoxSnellPrior = { a: 1, b: 3, taint: 0.5, rate: 0.5 };

/** A belief about the misstatement as a multiple of Fisher's F. */
export interface CoxSnellBelief {
  readonly mode: number;
  quantile(p: number): number;
}

/**
 * The Bayesian bound of Cox and Snell (1979), On sampling and the estimation of rare errors: gamma beliefs about error
 * rate and mean taint make the misstatement a multiple of F. Understatements do not count.
 */
export function coxSnell(
  { n, taints }: { n: number; taints: readonly number[] },
  { a, b, taint, rate }: CoxSnellPrior,
): CoxSnellBelief {
  const over = taints.filter((value) => value > 0);
  const m = over.length;
  const sum = over.reduce((total, value) => total + value, 0);
  const d1 = 2 * (m + a);
  const d2 = 2 * (m + b);
  const scale = (((m + a) / (m + b)) * (taint * (b - 1) + sum)) / (n + a / rate);
  return {
    mode: scale * ((d1 - 2) / d1) * (d2 / (d2 + 2)),
    quantile: (p) => scale * fQuantile(p, { d1, d2 }),
  };
}
