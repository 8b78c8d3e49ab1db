import type { Amounts } from "../populations/amounts";
import { exactSum } from "../populations/exact-sum";
import { numberOfUnits } from "../populations/number-of-units";

/** Size, mean and sample standard deviation of amounts. */
export interface Moments {
  readonly n: number;
  readonly mean: number;
  /** NaN below two amounts. */
  readonly sd: number;
}

/**
 * Mean and standard deviation (n - 1) from exact whole sums, n sum x^2 - (sum x)^2, so that nothing cancels. Relative
 * error below 1e-15 (NIST StRD NumAcc4: all printed figures).
 */
export function exactMoments({ units, decimals }: Amounts): Moments {
  const n = units.length;
  const sum = exactSum(units);
  let squares = 0n;
  for (const value of units) squares += BigInt(value) ** 2n;
  const spread = Number(BigInt(n) * squares - sum * sum);
  return {
    n,
    mean: numberOfUnits(sum, decimals) / n,
    sd: n < 2 ? Number.NaN : Math.sqrt(spread / (n * (n - 1))) / 10 ** decimals,
  };
}
