import { deviancePart } from "./deviance-part";
import { stirlingError } from "./stirling-error";

/**
 * Gamma(a + b + 1) / (Gamma(a + 1) Gamma(b + 1)) p^a (1 - p)^b for real a, b >= 0: the binomial probability of
 * a errors in a + b items. Saddle-point form of Loader (2000). Relative error below 2e-13 for a + b <= 1e6
 * where the result exceeds 1e-290.
 */
export function binomialTerm(a: number, b: number, p: number): number {
  if (p <= 0) return a === 0 ? 1 : 0;
  if (p >= 1) return b === 0 ? 1 : 0;
  const n = a + b;
  if (a === 0) return Math.exp(b * Math.log1p(-p));
  if (b === 0) return Math.exp(a * Math.log(p));
  const excess = a - n * p;
  const exponent =
    stirlingError(n) -
    stirlingError(a) -
    stirlingError(b) -
    deviancePart(a, { mean: n * p, excess }) -
    deviancePart(b, { mean: n * (1 - p), excess: -excess });
  return Math.exp(exponent) * Math.sqrt(n / (2 * Math.PI * a * b));
}
