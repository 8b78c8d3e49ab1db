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
  readonly tolerableFraction: number;
  readonly expectedErrors?: number;
  /** A sample that was drawn: its size and the sum of its taints. */
  readonly evaluate?: { readonly n: number; readonly errors: number };
}

/** What is believed after the sample: h1 is a rate below the tolerable one. */
export interface BayesianEvaluation {
  readonly mle: number | null;
  readonly mean: number;
  readonly upper: number;
  readonly precision: number;
  /** How much more probable the sample makes h1, against h0; null after an improper prior. */
  readonly bf_h1: number | null;
  readonly bf_h0: number | null;
  readonly odds_h1: number;
  readonly p_h1: number;
  readonly p_h0: number;
}

export interface BayesianPlan {
  readonly alpha: number;
  readonly beta: number;
  readonly n: number;
  readonly evaluation?: BayesianEvaluation;
}

/**
 * A Bayesian sample size from a prior, and what a drawn sample says: conjugate gamma, beta and beta-binomial
 * distributions. Derks, de Swart, Wagenmakers and Wetzels (2022), An impartial Bayesian hypothesis test for audit
 * sampling. Relative error below 1e-11.
 */
export function planEvaluateBayes(input: BayesInput): BayesianPlan {
  const tolerable = demandBetween("tolerableFraction", input.tolerableFraction, {
    low: 0,
    high: 1,
  });
  const confidence = complement(riskOf({ confidence: input.confidence }));
  const belief = priorBelief(input);
  const { expectedFraction = 0, expectedErrors } = input;
  const goal = { belief, confidence, tolerable, expectedRate: expectedFraction, expectedErrors };
  const { alpha, beta } = belief;
  const plan = { alpha, beta, n: bayesianSize(goal) };
  if (input.evaluate === undefined) return plan;
  const evaluation = evaluated({ belief, tolerable, confidence }, input.evaluate);
  return { ...plan, evaluation };
}

function evaluated(
  { belief, tolerable, confidence }: { belief: Belief; tolerable: number; confidence: number },
  sample: { readonly n: number; readonly errors: number },
): BayesianEvaluation {
  const n = demandCount("n", sample.n, 1);
  const after = updated(belief, { n, errors: demandAmount("errors", sample.errors) });
  const { lower: p_h1, upper: p_h0 } = beliefTails(tolerable, after);
  const before = beliefTails(tolerable, belief);
  const isProper = belief.beta > 0 && belief.alpha > 0;
  const bf_h1 = isProper ? p_h1 / p_h0 / (before.lower / before.upper) : null;
  const mle = beliefMode(after) ?? null;
  const upper = beliefQuantile(confidence, after);
  return {
    mle,
    mean: beliefMean(after),
    upper,
    precision: upper - (mle ?? 0),
    bf_h1,
    bf_h0: bf_h1 === null ? null : 1 / bf_h1,
    odds_h1: p_h1 / p_h0,
    p_h1,
    p_h0,
  };
}
