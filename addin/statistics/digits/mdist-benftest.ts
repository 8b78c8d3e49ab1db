import { digitDeviations } from "./digit-deviations";
import { type BenftestInput, leadingSample } from "./leading-sample";

/**
 * Chebyshev distance times sqrt(n) of leading figures from Benford's law (Leemis, Schmeiser and Evans 2000; Morrow 2014).
 */
export function mdistBenftest(input: BenftestInput): { statistic: number } {
  const sample = leadingSample(input);
  return { statistic: Math.sqrt(sample.n) * digitDeviations(sample).chebyshev };
}
