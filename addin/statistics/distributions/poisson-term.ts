import { deviancePart } from "./deviance-part";
import { stirlingError } from "./stirling-error";

/**
 * e^-mean mean^x / Gamma(x + 1) for real x >= 0. Saddle-point form of Loader (2000).
 * Relative error below 2e-13 for x, mean <= 1e6 where the result exceeds 1e-290.
 */
export function poissonTerm(x: number, mean: number): number {
  if (mean <= 0) return x === 0 ? 1 : 0;
  if (x === 0) return Math.exp(-mean);
  const deviance = deviancePart(x, { mean, excess: x - mean });
  return Math.exp(-stirlingError(x) - deviance) / Math.sqrt(2 * Math.PI * x);
}
