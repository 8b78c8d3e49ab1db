import { incompleteGamma } from "./incomplete-gamma";
import { solveQuantile } from "./solve-quantile";
import type { Tails } from "./tails";

/** Density of the standard normal distribution. */
export function normalDensity(z: number): number {
  return Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI);
}

/**
 * Both tails of the standard normal distribution, by Q(1/2, z^2/2) = 2 P(Z > |z|).
 * Relative error below 1e-13 for |z| <= 36.
 */
export function normalTails(z: number): Tails {
  const beyond = incompleteGamma(0.5, 0.5 * z * z).upper / 2;
  return z < 0 ? { lower: beyond, upper: 1 - beyond } : { lower: 1 - beyond, upper: beyond };
}

/** The z below which a standard normal variable lies with probability p. Relative error below 1e-13. */
export function normalQuantile(p: number): number {
  if (p <= 0) return Number.NEGATIVE_INFINITY;
  if (p >= 1) return Number.POSITIVE_INFINITY;
  if (p === 0.5) return 0;
  const side = p < 0.5 ? { low: -40, high: 0 } : { low: 0, high: 40 };
  return solveQuantile(
    p,
    { ...side, tails: normalTails, density: normalDensity },
    p < 0.5 ? -1 : 1,
  );
}
