import { digitDeviations } from "./digit-deviations";
import { type BenftestInput, leadingSample } from "./leading-sample";

/**
 * Kolmogorov-Smirnov statistic sqrt(n) D of leading figures against Benford's law (Kolmogorov 1933; Morrow 2014).
 */
export function ksBenftest(input: BenftestInput): { statistic: number } {
  const sample = leadingSample(input);
  return { statistic: Math.sqrt(sample.n) * digitDeviations(sample).ksD };
}
