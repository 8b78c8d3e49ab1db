import { ArgumentError } from "../../core/faults";
import { type DigitInput, digitSample } from "./digit-population";
import { logGamma } from "./log-gamma";

export interface DigitBayesFactorInput extends DigitInput {
  /** Concentration of the Dirichlet prior: one for all classes or one for each, above 0. 1 if not given. */
  readonly prior?: number | boolean | readonly number[];
}

/**
 * Bayes factor of "the shares of the figures are anything" (a Dirichlet prior) against "they are the expected ones"
 * (multinomial): log BF10 = log B(prior + counts) - log B(prior) - sum counts log expected (Good 1965; Derks et al.
 * 2020). Relative error of the logarithm below 1e-11 for n <= 1e6.
 */
export function digitBayesFactor(input: DigitBayesFactorInput) {
  const { n, counts, shares } = digitSample(input);
  const prior = priorOf(input.prior, shares.length);
  let likelihood = 0;
  for (const [index, count] of counts.entries())
    if (count > 0) likelihood += count * Math.log(shares[index]);
  const posterior = prior.map((alpha, index) => alpha + counts[index]);
  const logBF10 = logMultivariateBeta(posterior) - logMultivariateBeta(prior) - likelihood;
  const BF10 = Math.exp(logBF10);
  const BF01 = Math.exp(-logBF10);
  // One figure under the names that JASP (BF10), jfa (bf) and their users (bf10, bf01) give it.
  return { n, bf: BF10, BF10, BF01, logBF10, bf10: BF10, bf01: BF01, logBf10: logBF10 };
}

function priorOf(prior: DigitBayesFactorInput["prior"], classes: number): number[] {
  if (prior === false) throw new ArgumentError("prior is false; a Bayes factor wants one");
  const alphas = typeof prior === "object" ? [...prior] : allOf(prior, classes);
  if (alphas.length === classes && alphas.every((alpha) => alpha > 0)) return alphas;
  throw new ArgumentError(`prior wants ${classes} numbers above 0`);
}

function allOf(prior: number | true | undefined, classes: number): number[] {
  return new Array<number>(classes).fill(typeof prior === "number" ? prior : 1);
}

/** Logarithm of the multivariate beta function. */
function logMultivariateBeta(alphas: readonly number[]): number {
  let logs = 0;
  let sum = 0;
  for (const alpha of alphas) {
    logs += logGamma(alpha);
    sum += alpha;
  }
  return logs - logGamma(sum);
}
