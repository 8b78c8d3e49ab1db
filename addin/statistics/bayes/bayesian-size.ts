import { demandSize, SAMPLE_SIZE_MAX } from "../planning/sample-size-max";
import { first, smallest } from "../planning/smallest";
import { wholeUp } from "../terms/whole-up";
import { type Belief, beliefMode, beliefQuantile, updated } from "./likelihood-model";

export interface BayesianGoal {
  readonly belief: Belief;
  readonly confidence: number;
  /** The rate that the upper limit must stay below, if any. */
  readonly tolerable?: number | undefined;
  /** How far the upper limit may lie above the most probable rate, if that matters. */
  readonly precision?: number | undefined;
  readonly expectedRate?: number;
  readonly expectedErrors?: number | undefined;
}

/** The smallest sample after which, with the expected errors found, the belief meets the goal. */
export function bayesianSize(goal: BayesianGoal): number {
  const { belief, confidence, tolerable = 1, precision = 1 } = goal;
  const errorsIn = (n: number) => {
    const errors = goal.expectedErrors ?? (goal.expectedRate ?? 0) * n;
    return belief.likelihood === "hypergeometric" ? wholeUp(errors) : errors;
  };
  const isEnough = (n: number) => {
    const after = updated(belief, { n, errors: errorsIn(n) });
    const upper = beliefQuantile(confidence, after);
    return upper < tolerable && upper - (beliefMode(after) ?? 0) < precision;
  };
  const from = Math.floor(goal.expectedErrors ?? 0) + 1;
  const to = belief.likelihood === "hypergeometric" ? belief.units : SAMPLE_SIZE_MAX;
  // In a very large list a step of one item is too small to matter, and too slow to look for.
  const isCounted = belief.likelihood === "hypergeometric" && belief.units <= 20_000;
  const find = isCounted ? first : smallest;
  return demandSize(find({ from, to }, isEnough));
}
