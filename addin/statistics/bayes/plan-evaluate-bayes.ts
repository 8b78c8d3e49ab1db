import { ArgumentError } from "../../core/faults";
import { demandAmount, demandBetween, demandCount } from "../terms/demand";
import { complement, riskOf } from "../terms/risk";
import { bayesianSize } from "./bayesian-size";
import {
  type Belief,
  beliefMean,
  beliefMode,
  beliefQuantile,
  beliefTails,
  updated,
} from "./likelihood-model";
import { type PriorInput, priorBelief } from "./prior";

export interface BayesInput extends PriorInput {
  /** May be left out where a precision is the goal. */
  readonly tolerableFraction?: number;
  /** How far the upper limit may lie above the most probable rate: a goal beside or in place of the tolerable rate. */
  readonly precision?: number;
  readonly expectedErrors?: number;
  /** Limits of the evaluation: upper (usual), lower or two. */
  readonly sided?: string;
  /** A sample that was drawn: its size and the sum of its taints. */
  readonly evaluate?: { readonly n: number; readonly errors: number };
}

/** What is believed after the sample: h1 is a rate below the tolerable one. */
export interface BayesianEvaluation {
  readonly mle: number | null;
  readonly mean: number;
  readonly lower: number;
  readonly upper: number;
  readonly precision: number;
  /** How much more probable the sample makes h1, against h0; null after an improper prior. */
  readonly bf_h1: number | null;
  readonly bf_h0: number | null;
  readonly odds_h1?: number;
  readonly p_h1?: number;
  readonly p_h0?: number;
}

export interface BayesianPlan {
  readonly alpha: number;
  readonly beta: number;
  readonly n: number;
  readonly evaluation?: BayesianEvaluation;
}

/**
 * A Bayesian sample size from a prior, and what a drawn sample says: conjugate gamma, beta and beta-binomial
 * distributions, or priors without a formula, which are integrated. Derks, de Swart, Wagenmakers and Wetzels (2022), An impartial Bayesian hypothesis test for audit
 * sampling. Relative error below 1e-11.
 */
export function planEvaluateBayes(input: BayesInput): BayesianPlan {
  const tolerable = tolerableOf(input);
  const confidence = complement(riskOf({ confidence: input.confidence }));
  const belief = priorBelief(input);
  const { expectedFraction = 0, expectedErrors, precision } = input;
  const goal = {
    ...{ belief, confidence, tolerable, precision },
    ...{ expectedRate: expectedFraction, expectedErrors },
  };
  const { alpha, beta } = belief;
  const plan = { alpha, beta, n: bayesianSize(goal) };
  if (input.evaluate === undefined) return plan;
  const { sided = "upper" } = input;
  const evaluation = evaluated({ belief, tolerable, confidence, sided }, input.evaluate);
  return { ...plan, evaluation };
}

function tolerableOf({ tolerableFraction, precision }: BayesInput): number | undefined {
  const part = { low: 0, high: 1 };
  if (precision !== undefined) demandBetween("precision", precision, part);
  if (tolerableFraction === undefined && precision !== undefined) return undefined;
  return demandBetween("tolerableFraction", tolerableFraction, part);
}

interface Terms {
  readonly belief: Belief;
  readonly tolerable: number | undefined;
  readonly confidence: number;
  readonly sided: string;
}

function evaluated(
  { belief, tolerable, confidence, sided }: Terms,
  sample: { readonly n: number; readonly errors: number },
): BayesianEvaluation {
  if (!["upper", "lower", "two"].includes(sided))
    throw new ArgumentError(`sided is ${sided}; it must be upper, lower or two`);
  const n = demandCount("n", sample.n, 1);
  const errors = demandAmount("errors", sample.errors);
  if (errors > n) throw new ArgumentError(`${errors} errors in ${n} items cannot be`);
  const after = updated(belief, { n, errors });
  const p = sided === "two" ? (1 + confidence) / 2 : confidence;
  const mle = beliefMode(after) ?? null;
  const upper = sided === "lower" ? 1 : beliefQuantile(p, after);
  const lower = sided === "upper" ? 0 : beliefQuantile(complement(p), after);
  return {
    mle,
    mean: beliefMean(after),
    lower,
    upper,
    precision: sided === "lower" ? (mle ?? 0) - lower : upper - (mle ?? 0),
    ...(tolerable === undefined
      ? { bf_h1: null, bf_h0: null }
      : hypotheses(tolerable, { belief, after })),
  };
}

/** Probabilities of tolerable (h1) and intolerable (h0) misstatement after the sample, and the Bayes factors. */
function hypotheses(tolerable: number, { belief, after }: { belief: Belief; after: Belief }) {
  const { lower: p_h1, upper: p_h0 } = beliefTails(tolerable, after);
  const before = beliefTails(tolerable, belief);
  const isProper = belief.curve !== undefined || (belief.beta > 0 && belief.alpha > 0);
  const bf_h1 = isProper ? p_h1 / p_h0 / (before.lower / before.upper) : null;
  const bf_h0 = bf_h1 === null ? null : 1 / bf_h1;
  return { bf_h1, bf_h0, odds_h1: p_h1 / p_h0, p_h1, p_h0 };
}
