import { ArgumentError } from "../../core/faults";
import { chiSquareTails } from "../distributions/chi-square";
import { type BenftestInput, leadingSample } from "./leading-sample";
import { multinomialEigenvalues } from "./multinomial-eigenvalues";

export interface JointdigitInput extends BenftestInput {
  /** "all", "kaiser" for those above their mean, or numbers from 1, the largest first. */
  readonly eigenvalues?: "all" | "kaiser" | readonly number[];
}

/**
 * Hotelling's T-square of the shares of leading figures (Hotelling 1931; Joenssen 2015): squared deviations along the
 * chosen eigenvectors of the covariance under Benford's law, each over its eigenvalue. With all it is chi-square.
 */
export function jointdigitBenftest(input: JointdigitInput) {
  const { n, counts, shares } = leadingSample(input);
  const values = multinomialEigenvalues(shares);
  const chosen = chosenIndices(values, input.eigenvalues ?? "all");
  let statistic = 0;
  for (const index of chosen) {
    let product = 0;
    let length = 0;
    // An eigenvector of diag(p) - pp' is p_i / (p_i - eigenvalue).
    for (const [row, share] of shares.entries()) {
      const part = share / (share - values[index]);
      product += part * (counts[row] / n - share);
      length += part ** 2;
    }
    statistic += product ** 2 / (length * values[index]);
  }
  return {
    statistic: n * statistic,
    df: chosen.length,
    p: chiSquareTails(n * statistic, chosen.length).upper,
  };
}

function chosenIndices(
  values: Float64Array,
  wanted: "all" | "kaiser" | readonly number[],
): number[] {
  const all = Array.from(values.keys());
  if (wanted === "all") return all;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  if (wanted === "kaiser") return all.filter((index) => values[index] > mean);
  const wrong = wanted.find((number) => values[number - 1] === undefined);
  if (wrong === undefined) return wanted.map((number) => number - 1);
  throw new ArgumentError(`eigenvalues has ${wrong}; there are 1 to ${values.length}`);
}
