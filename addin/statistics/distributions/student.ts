import { binomialTerm } from "./binomial-term";
import { incompleteBeta } from "./incomplete-beta";
import { solveQuantile } from "./solve-quantile";
import type { Tails } from "./tails";

/** Density of Student's t with the given degrees of freedom > 0. Error as of the binomial term. */
export function studentDensity(t: number, degrees: number): number {
  const a = 0.5;
  const b = degrees / 2;
  const x = (t * t) / (degrees + t * t);
  if (t === 0)
    return ((binomialTerm(a, b, 0.5) / 0.5 ** (a + b)) * ((a * b) / (a + b))) / Math.sqrt(degrees);
  const beta = (binomialTerm(a, b, x) * a * b) / ((a + b) * x * (degrees / (degrees + t * t)));
  return (beta * Math.abs(t) * degrees) / (degrees + t * t) ** 2;
}

/**
 * Both tails of Student's t. Abramowitz and Stegun (1964), 26.7.1.
 * Relative error of the smaller tail below 1e-12 for degrees <= 1e6.
 */
export function studentTails(t: number, degrees: number): Tails {
  const square = t * t;
  const a = degrees / 2;
  const far = incompleteBeta(degrees / (degrees + square), { a, b: 0.5 }).lower;
  const near = incompleteBeta(square / (degrees + square), { a: 0.5, b: a }).upper;
  const beyond = (square > degrees ? far : near) / 2;
  return t < 0 ? { lower: beyond, upper: 1 - beyond } : { lower: 1 - beyond, upper: beyond };
}

/** The t below which Student's t lies with probability p. Relative error below 1e-12 for degrees <= 1e6. */
export function studentQuantile(p: number, degrees: number): number {
  if (p <= 0) return Number.NEGATIVE_INFINITY;
  if (p >= 1) return Number.POSITIVE_INFINITY;
  if (p === 0.5) return 0;
  const side =
    p < 0.5
      ? { low: Number.NEGATIVE_INFINITY, high: 0 }
      : { low: 0, high: Number.POSITIVE_INFINITY };
  const curve = {
    ...side,
    tails: (t: number) => studentTails(t, degrees),
    density: (t: number) => studentDensity(t, degrees),
  };
  return solveQuantile(p, curve, p < 0.5 ? -1 : 1);
}
