import { stirlingError } from "../distributions/stirling-error";

const HALF_LOG_TAU = 0.5 * Math.log(2 * Math.PI);

/** ln Gamma(x) for x > 0, by Stirling's formula and its error. Absolute error below 1e-15 (1 + |x ln x|). */
export function logGamma(x: number): number {
  return (x - 0.5) * Math.log(x) - x + HALF_LOG_TAU + stirlingError(x);
}
