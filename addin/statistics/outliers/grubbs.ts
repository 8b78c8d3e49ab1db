import { studentQuantile } from "../distributions/student";
import type { Moments } from "./exact-moments";

/**
 * Grubbs' test for one outlier on either side: G is the largest distance from the mean in standard deviations, with its
 * critical value (Grubbs, Technometrics 11, 1969; formula in the NIST/SEMATECH handbook 1.3.5.17.1). NaN below three
 * amounts or where all are alike.
 * @param alpha Risk of a false alarm, from 0 to 1.
 */
export function grubbs(values: Float64Array, { n, mean, sd }: Moments, alpha: number) {
  let index = -1;
  let largest = -1;
  for (const [at, value] of values.entries()) {
    const distance = Math.abs(value - mean);
    if (distance > largest) {
      largest = distance;
      index = at;
    }
  }
  const t = n < 3 ? Number.NaN : studentQuantile(alpha / (2 * n), n - 2);
  const critical = ((n - 1) / Math.sqrt(n)) * Math.sqrt(t ** 2 / (n - 2 + t ** 2));
  return { G: largest / sd, critical, index };
}
