import type { DigitComparison } from "./digit-deviations";

/** Z statistics of each class of a digit test. */
export interface DigitZ {
  /** Continuity correction 1/(2n) subtracted where it is smaller than the deviation (Nigrini 2012, formula 6.2). */
  readonly z: number[];
  /** Always subtracted, as some packages do: below 0 where the deviation is smaller. */
  readonly zAlwaysCorrected: number[];
  readonly zUncorrected: number[];
}

/** How many standard errors the share of each class lies from the expected one. */
export function digitZ({ n, counts, shares }: DigitComparison): DigitZ {
  const correction = 1 / (2 * n);
  const z: number[] = [];
  const zAlwaysCorrected: number[] = [];
  const zUncorrected: number[] = [];
  for (let index = 0; index < shares.length; index++) {
    const share = shares[index];
    const deviation = Math.abs(counts[index] / n - share);
    const error = Math.sqrt((share * (1 - share)) / n);
    const used = correction < deviation ? correction : 0;
    z.push((deviation - used) / error);
    zAlwaysCorrected.push((deviation - correction) / error);
    zUncorrected.push(deviation / error);
  }
  return { z, zAlwaysCorrected, zUncorrected };
}
