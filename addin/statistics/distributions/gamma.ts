import { incompleteGamma } from "./incomplete-gamma";
import { poissonTerm } from "./poisson-term";
import { solveQuantile } from "./solve-quantile";
import type { Tails } from "./tails";

/** Shape alpha >= 0 and rate beta >= 0 of a gamma distribution. */
export interface GammaShape {
  readonly shape: number;
  readonly rate: number;
}

/** Density of a gamma variable. Domain, source and error as of the Poisson term. */
export function gammaDensity(x: number, { shape, rate }: GammaShape): number {
  if (x < 0) return 0;
  if (x === 0) return shape === 1 ? rate : shape < 1 ? Number.POSITIVE_INFINITY : 0;
  return (poissonTerm(shape, x * rate) * shape) / x;
}

/** Both tails of a gamma variable. Domain, source and error as of the incomplete gamma function. */
export function gammaTails(x: number, { shape, rate }: GammaShape): Tails {
  return incompleteGamma(shape, x * rate);
}

/** The x below which a gamma variable lies with probability p. Relative error below 1e-12 for shape <= 1e6. */
export function gammaQuantile(p: number, { shape, rate }: GammaShape): number {
  if (p <= 0 || shape === 0) return 0;
  if (p >= 1 || rate === 0) return Number.POSITIVE_INFINITY;
  const curve = {
    low: 0,
    high: Number.POSITIVE_INFINITY,
    tails: (x: number) => incompleteGamma(shape, x),
    density: (x: number) => gammaDensity(x, { shape, rate: 1 }),
  };
  return solveQuantile(p, curve, shape) / rate;
}
