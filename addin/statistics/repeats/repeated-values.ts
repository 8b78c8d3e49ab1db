import type { PopulationInput } from "../populations/population";
import { numberFrequencyFactor } from "./number-frequency-factor";
import { valueFrequencies } from "./value-frequencies";

/**
 * How much amounts repeat: average frequency (sum of f^2 over sum of f; Simonsohn 2019, number bunching), entropy
 * -sum p ln p in nats, and Nigrini's number frequency factor.
 */
export function repeatedValues(input: PopulationInput) {
  const { n, counts } = valueFrequencies(input);
  let squares = 0;
  let entropy = 0;
  for (const count of counts) {
    squares += count ** 2;
    entropy -= (count / n) * Math.log(count / n);
  }
  return {
    n,
    distinct: counts.length,
    averageFrequency: squares / n,
    entropy,
    numberFrequencyFactor: numberFrequencyFactor(counts, n),
  };
}
