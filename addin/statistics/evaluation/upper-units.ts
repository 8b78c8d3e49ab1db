import { betaQuantile } from "../distributions/beta";
import { gammaQuantile } from "../distributions/gamma";
import { hypergeometricTails } from "../distributions/hypergeometric";
import type { Distribution } from "../terms/distribution";
import { complement } from "../terms/risk";
import { wholeUp } from "../terms/whole-up";

/** A sample of n from a population of whole units (items, or units of money). */
export interface UnitSample {
  readonly distribution: Distribution;
  readonly n: number;
  readonly units: number;
  readonly confidence: number;
}

/** Upper limit of the errors in the population, in whole units, when a count was found in the sample. */
export function upperUnits(found: number, sample: UnitSample): number {
  const { distribution, n, units, confidence } = sample;
  // The Poisson distribution knows no end: a cap here would make further errors lower a bound that adds up steps.
  if (distribution === "poisson")
    return wholeUp((gammaQuantile(confidence, { shape: found + 1, rate: 1 }) / n) * units);
  if (found >= n) return units;
  if (distribution === "binomial")
    return wholeUp(betaQuantile(confidence, { a: found + 1, b: n - found }) * units);
  return highestWithin(found, sample);
}

/** The largest number of errors under which finding no more than `found` has more than the risk. */
function highestWithin(found: number, { n, units: N, confidence }: UnitSample): number {
  const risk = complement(confidence) * (1 + 1e-12);
  const isLikely = (K: number) => hypergeometricTails(found, { n, K, N }).lower > risk;
  let likely = found;
  let unlikely = N + 1;
  while (unlikely - likely > 1) {
    const middle = Math.floor((likely + unlikely) / 2);
    if (isLikely(middle)) likely = middle;
    else unlikely = middle;
  }
  return likely;
}
