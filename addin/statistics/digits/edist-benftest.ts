import { digitDeviations } from "./digit-deviations";
import { type BenftestInput, leadingSample } from "./leading-sample";

/**
 * Euclidean distance times sqrt(n) of leading figures from Benford's law (Cho and Gaines 2007; Morrow 2014).
 */
export function edistBenftest(input: BenftestInput): { statistic: number } {
  const sample = leadingSample(input);
  return { statistic: Math.sqrt(sample.n) * digitDeviations(sample).euclidean };
}
