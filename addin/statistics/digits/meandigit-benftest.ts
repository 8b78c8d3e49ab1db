import { normalTails } from "../distributions/normal";
import { digitDeviations } from "./digit-deviations";
import { type BenftestInput, leadingSample } from "./leading-sample";

/**
 * Distance of the mean of the leading figures from Benford's, as a share of the largest one possible (Judge and
 * Schechter, Journal of Human Resources 44, 2009), with its p-value by the normal law of a mean.
 */
export function meandigitBenftest(input: BenftestInput) {
  const sample = leadingSample(input);
  const { n, shares, low } = sample;
  const { meanDigit } = digitDeviations(sample);
  const mean = shares.reduce((sum, share, index) => sum + share * (low + index), 0);
  const variance = shares.reduce((sum, share, index) => sum + share * (low + index - mean) ** 2, 0);
  const largest = low + shares.length - 1 - mean;
  const p = 2 * normalTails((meanDigit * largest) / Math.sqrt(variance / n)).upper;
  return { statistic: meanDigit, p };
}
