import { gammaDensity, gammaQuantile, gammaTails } from "./gamma";
import type { Tails } from "./tails";

/** Density of chi-square with the given degrees of freedom. Error as of the gamma density. */
export function chiSquareDensity(x: number, degrees: number): number {
  return gammaDensity(x, { shape: degrees / 2, rate: 0.5 });
}

/** Both tails of chi-square. Relative error of the smaller tail below 1e-12 for degrees <= 1e6. */
export function chiSquareTails(x: number, degrees: number): Tails {
  return gammaTails(x, { shape: degrees / 2, rate: 0.5 });
}

/** The x below which chi-square lies with probability p. Relative error below 1e-12. */
export function chiSquareQuantile(p: number, degrees: number): number {
  return gammaQuantile(p, { shape: degrees / 2, rate: 0.5 });
}
