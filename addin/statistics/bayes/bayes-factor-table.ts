import { decimalRounding } from "../terms/decimal-rounding";
import { bayesFactor } from "./bayes-factor";

export interface BayesFactorTableInput {
  /** A name that holds "gamma" (Poisson) or "beta" (binomial). */
  readonly prior: string;
  readonly tolerableFraction: number;
  readonly n: number;
  /** Errors found, which head the columns of the printed tables. */
  readonly column: number;
}

/**
 * One cell of jfa's printed tables of Bayes factors: impartial prior, two decimals, and seven digits from ten million on. The tables call the prior
 * beta(1, 1), yet their figures come from the impartial one: beta(1, 1) would give 73.2 for n = 20, no error and 10 %.
 */
export function bayesFactorTable(input: BayesFactorTableInput): { bf_h1: number } {
  const { tolerableFraction, n, column } = input;
  const likelihood = input.prior.includes("gamma") ? "poisson" : "binomial";
  const { bf_h1 } = bayesFactor({ likelihood, tolerableFraction, n, errors: column });
  return { bf_h1: printed(bf_h1) };
}

function printed(factor: number): number {
  return factor < 1e7 ? decimalRounding(factor, 2) : Number(factor.toPrecision(7));
}
