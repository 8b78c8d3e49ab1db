import { chiSquareTails } from "../distributions/chi-square";
import { digitDeviations } from "./digit-deviations";
import { type BenftestInput, leadingSample } from "./leading-sample";

/** Pearson's chi-square of leading figures against Benford's law, with its asymptotic p-value (Pearson 1900). */
export function chisqBenftest(input: BenftestInput) {
  const sample = leadingSample(input);
  const statistic = digitDeviations(sample).chisq;
  const df = sample.shares.length - 1;
  return { statistic, df, p: chiSquareTails(statistic, df).upper };
}
