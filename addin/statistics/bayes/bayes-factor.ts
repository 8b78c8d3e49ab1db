import { ArgumentError } from "../../core/faults";
import { betaDensity } from "../distributions/beta";
import { betaBinomialDensity } from "../distributions/beta-binomial";
import { gammaDensity } from "../distributions/gamma";
import { demandAmount, demandBetween, demandCount } from "../terms/demand";
import { wholeUp } from "../terms/whole-up";
import { type Belief, beliefTails, updated } from "./likelihood-model";
import { type PriorInput, priorBelief } from "./prior";

export interface BayesFactorInput extends PriorInput {
  readonly tolerableFraction: number;
  readonly n: number;
  /** Sum of the taints found. */
  readonly errors: number;
  /** upper (usual): below against above the tolerable rate; lower: the reverse; two: differs against equals. */
  readonly sided?: string;
}

/** bf_h1 is also written BF10, bf_h0 BF01. */
export interface BayesFactor {
  readonly bf_h1: number;
  readonly bf_h0: number;
}

/**
 * How much more probable the sample is under h1 than under h0: posterior odds over prior odds, and for the two-sided
 * question the ratio of densities at the tolerable rate (Savage and Dickey; Dickey 1971). The prior is impartial
 * where none is named. Relative error below 1e-11.
 */
export function bayesFactor(input: BayesFactorInput): BayesFactor {
  const { tolerableFraction, sided = "upper" } = input;
  const tolerable = demandBetween("tolerableFraction", tolerableFraction, { low: 0, high: 1 });
  const method = input.priorMethod ?? input.method ?? "impartial";
  const before = priorBelief({ ...input, priorMethod: method });
  if (before.curve === undefined && (before.alpha === 0 || before.beta === 0))
    throw new ArgumentError("a strict prior has no odds: name another, such as impartial");
  const n = demandCount("n", input.n, 1);
  const after = updated(before, { n, errors: demandAmount("errors", input.errors) });
  const bf_h1 = factorOf(sided, { before, after, tolerable });
  return { bf_h1, bf_h0: 1 / bf_h1 };
}

function factorOf(
  sided: string,
  { before, after, tolerable }: { before: Belief; after: Belief; tolerable: number },
): number {
  if (sided === "two") return densityAt(tolerable, before) / densityAt(tolerable, after);
  const odds = (belief: Belief) => {
    const { lower, upper } = beliefTails(tolerable, belief);
    return lower / upper;
  };
  const below = odds(after) / odds(before);
  return sided === "lower" ? 1 / below : below;
}

function densityAt(rate: number, belief: Belief): number {
  const { likelihood, alpha: a, beta: b, open, found, units, curve } = belief;
  if (curve !== undefined) return curve.density(rate);
  if (likelihood === "poisson") return gammaDensity(rate, { shape: a, rate: b });
  if (likelihood === "binomial") return betaDensity(rate, { a, b });
  return betaBinomialDensity(wholeUp(rate * units) - found, { n: open, a, b });
}
