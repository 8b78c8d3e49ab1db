import { normalQuantile } from "../distributions/normal";
import { demandSize, SAMPLE_SIZE_MAX } from "../planning/sample-size-max";
import { smallest } from "../planning/smallest";
import type { Distribution } from "../terms/distribution";
import { complement } from "../terms/risk";
import { wholeUp } from "../terms/whole-up";
import { bayesianSize } from "./bayesian-size";
import { beliefQuantile } from "./likelihood-model";

interface Base {
  readonly likelihood: Distribution;
  readonly units: number;
  readonly expected: number;
  readonly confidence: number;
  readonly limit: number;
}

/** What a prior is made from. */
export type Elicitation =
  | { readonly kind: "param"; readonly alpha: number; readonly beta: number }
  | (Base & { readonly kind: "quantile"; readonly probability: number })
  | (Base & { readonly kind: "bram" })
  | (Base & { readonly kind: "arm"; readonly detectionRisk: number });

interface Parameters {
  readonly alpha: number;
  readonly beta: number;
}

/** Parameters of the prior. With expected errors they lie on a grid of 0.0001 errors, as jfa and JASP print them. */
export function elicited(from: Elicitation): Parameters {
  if (from.kind === "param") return from;
  if (from.kind === "arm") return riskModel(from);
  if (from.kind === "bram") return upperBound(from);
  if (from.expected > 0) return onGrid(from, from.probability);
  return fromSample({ n: cleanSample(from), errors: 0 }, from.likelihood);
}

function fromSample({ n, errors }: { n: number; errors: number }, likelihood: Distribution) {
  return { alpha: 1 + errors, beta: likelihood === "poisson" ? n : n - errors };
}

/** Size of the sample without errors after which a rate above the limit has the probability that is left. */
function cleanSample({ likelihood, limit, units, probability }: Base & { probability: number }) {
  const surprise = -Math.log(complement(probability));
  if (likelihood === "poisson") return surprise / limit;
  if (likelihood === "binomial") return -surprise / Math.log1p(-limit);
  return surprise / Math.log(units / (units - wholeUp(limit * units)));
}

const GRID = 10_000;

/** The fewest ten-thousandths of an error, at the expected rate, that bring the quantile to the limit. */
function onGrid(base: Base, probability: number): Parameters {
  const at = (steps: number) => {
    const errors = steps / GRID;
    const extra = base.likelihood === "poisson" ? 0 : 1;
    return fromSample({ n: extra + errors / base.expected, errors }, base.likelihood);
  };
  const isReached = (steps: number) =>
    beliefQuantile(probability, { ...base, ...at(steps), open: base.units, found: 0 }) <=
    base.limit;
  return at(demandSize(smallest({ from: 1, to: SAMPLE_SIZE_MAX * GRID }, isReached)));
}

/** Bayesian risk assessment model: mode and upper bound. For Poisson by Stewart (2013), p. 45. */
function upperBound(base: Base): Parameters {
  const { likelihood, expected, limit, confidence } = base;
  if (expected === 0) return cleanBound(base);
  if (likelihood !== "poisson") return onGrid(base, confidence);
  const r = expected / limit;
  const z = normalQuantile(confidence);
  const root = Math.sqrt(3 + (r / 3) * (4 * z * z - 10) - ((r * r) / 3) * (z * z - 1));
  const errors = ((z * r + root) / (2 * (1 - r))) ** 2 + 1 / 4 - 1;
  return fromSample({ n: errors / expected, errors }, likelihood);
}

/** Without expected errors: the implicit sample on a grid of thousandths. */
function cleanBound(base: Base): Parameters {
  const at = (steps: number) => fromSample({ n: 1 + steps / 1000, errors: 0 }, base.likelihood);
  const isReached = (steps: number) =>
    beliefQuantile(base.confidence, { ...base, ...at(steps), open: base.units, found: 0 }) <=
    base.limit;
  return at(demandSize(smallest({ from: 1, to: SAMPLE_SIZE_MAX * 1000 }, isReached)));
}

/** The items that inherent and control risk save are an earlier sample with the expected errors. */
function riskModel(base: Base & { detectionRisk: number }): Parameters {
  const { likelihood, expected, limit, units, confidence } = base;
  const uniform = { likelihood, alpha: 1, beta: 1, open: units, found: 0, units };
  const goal = { belief: uniform, tolerable: limit, expectedRate: expected };
  const full = bayesianSize({ ...goal, confidence });
  const reduced = bayesianSize({ ...goal, confidence: complement(base.detectionRisk) });
  const saved = full - reduced;
  return fromSample({ n: saved, errors: saved * expected }, likelihood);
}
