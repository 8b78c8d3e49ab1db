import { chiSquareQuantile } from "../distributions/chi-square";

export interface Chi2CriticalInput {
  /** Degrees of freedom; those of the digit tests if not given. */
  readonly df?: number | readonly number[];
  readonly confidence?: number;
}

/** Critical values of chi-square at 90, 95 and 99 %, and at a confidence of one's own. */
export function chi2Critical({ df = [8, 9, 89, 99, 899], confidence }: Chi2CriticalInput = {}) {
  const all = typeof df === "number" ? [df] : df;
  const at = (level: number): number[] => all.map((one) => chiSquareQuantile(level, one));
  const levels = { df: all, p90: at(0.9), p95: at(0.95), p99: at(0.99) };
  return confidence === undefined ? levels : { ...levels, critical: at(confidence) };
}
