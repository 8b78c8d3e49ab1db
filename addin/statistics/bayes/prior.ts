import { ArgumentError } from "../../core/faults";
import { demandAmount, demandBetween, demandCount } from "../terms/demand";
import { type Distribution, distributionNamed } from "../terms/distribution";
import { type Assurance, complement, riskOf } from "../terms/risk";
import {
  type Belief,
  beliefMean,
  beliefMode,
  beliefMoments,
  beliefQuantile,
  beliefTails,
} from "./likelihood-model";
import { type Elicitation, elicited } from "./prior-parameters";
import { type ShapedPriorInput, shapedBelief } from "./shaped-prior";

/** Which prior information is used: see `prior`. Rates are fractions. */
export interface PriorInput extends Assurance, ShapedPriorInput {
  /** poisson (usual), binomial, hypergeometric; or the shape of a prior without a formula: see `priorShapes`. */
  readonly likelihood?: string;
  readonly distribution?: string;
  readonly priorMethod?: string;
  readonly method?: string;
  readonly populationUnits?: number;
  readonly tolerableFraction?: number;
  readonly expectedFraction?: number;
  /** param */
  readonly alpha?: number;
  readonly beta?: number;
  /** bram: the rate that is not exceeded with the confidence, before the audit. */
  readonly upperBound?: number;
  /** hyp: probability of tolerable misstatement, before the audit. */
  readonly probabilityTolerable?: number;
  /** sample, power: size and sum of taints of an earlier sample, and its weight from 0 to 1. */
  readonly priorN?: number;
  readonly priorErrors?: number;
  readonly weight?: number;
}

export interface Prior {
  readonly alpha: number;
  readonly beta: number;
  /** The sample that would have led to this belief; none leads to a belief without a formula. */
  readonly implicitN: number | null;
  readonly implicitErrors: number | null;
  readonly mode: number | null;
  readonly mean: number;
  readonly median: number;
  readonly variance: number;
  readonly skewness: number;
  readonly upper: number;
  readonly precision: number;
  readonly p_h1?: number;
  readonly p_h0?: number;
  readonly odds_h1?: number;
}

/**
 * A prior distribution of the rate of errors: gamma (Poisson), beta (binomial) or beta-binomial (hypergeometric).
 * Methods: default (alpha = beta = 1), strict (classical results), param, impartial (tolerable and intolerable are
 * equally probable), hyp, arm (audit risk model), bram, sample, and power or factor (an earlier sample, weighted). Priors
 * without a formula (normal, uniform, cauchy, t, chisq, exponential; nonparam from draws) are integrated, where jfa
 * simulates; with them arm, bram, strict, sample and power have no meaning.
 * Derks, de Swart, van Batenburg, Wagenmakers and Wetzels (2021), Priors in a Bayesian audit.
 */
export function prior(input: PriorInput): Prior {
  const belief = priorBelief(input);
  const { alpha, beta } = belief;
  const { tolerableFraction: tolerable } = input;
  const { implicitN, implicitErrors } = implicitSample(belief);
  const confidence = complement(riskOf({ confidence: input.confidence }));
  const upper = beliefQuantile(confidence, belief);
  const mode = beliefMode(belief);
  return {
    alpha,
    beta,
    implicitN,
    implicitErrors,
    mode: mode ?? null,
    mean: beliefMean(belief),
    median: beliefQuantile(0.5, belief),
    ...beliefMoments(belief),
    upper,
    precision: upper - (mode ?? 0),
    ...(tolerable === undefined ? {} : hypotheses(tolerable, belief)),
  };
}

function implicitSample({ likelihood, alpha, beta, curve }: Belief) {
  if (curve !== undefined) return { implicitN: null, implicitErrors: null };
  const implicitErrors = alpha - 1;
  return { implicitErrors, implicitN: likelihood === "poisson" ? beta : beta + implicitErrors };
}

/** Probabilities of tolerable (h1) and intolerable (h0) misstatement. */
function hypotheses(tolerable: number, belief: Belief) {
  const { lower, upper } = beliefTails(tolerable, belief);
  return { p_h1: lower, p_h0: upper, odds_h1: lower / upper };
}

/** The prior as it is updated by a sample. */
export function priorBelief(input: PriorInput): Belief {
  const shaped = shapedBelief(input);
  if (shaped !== undefined) return shaped;
  const likelihood = distributionNamed(input.likelihood ?? input.distribution ?? "poisson");
  const units =
    likelihood === "hypergeometric" ? demandCount("populationUnits", input.populationUnits, 1) : 0;
  const { alpha, beta } = elicited(elicitationOf(input, { likelihood, units }));
  return { likelihood, alpha, beta, open: units, found: 0, units };
}

function elicitationOf(
  input: PriorInput,
  of: { likelihood: Distribution; units: number },
): Elicitation {
  const method = input.priorMethod ?? input.method ?? "default";
  const confidence = complement(riskOf({ confidence: input.confidence }));
  const expected = demandAmount("expectedFraction", input.expectedFraction ?? 0);
  const rate = (name: string, value: number | undefined) =>
    demandBetween(name, value, { low: expected, high: 1 });
  const base = { ...of, expected, confidence };
  switch (method) {
    case "default":
      return { kind: "param", alpha: 1, beta: 1 };
    case "strict":
      return { kind: "param", alpha: 1, beta: 0 };
    case "param":
      return {
        kind: "param",
        alpha: demandAmount("alpha", input.alpha),
        beta: demandAmount("beta", input.beta),
      };
    case "impartial":
    case "hyp": {
      const probability = method === "impartial" ? 0.5 : input.probabilityTolerable;
      return {
        kind: "quantile",
        ...base,
        limit: rate("tolerableFraction", input.tolerableFraction),
        probability: demandBetween("probabilityTolerable", probability, { low: 0, high: 1 }),
      };
    }
    case "bram":
      return { kind: "bram", ...base, limit: rate("upperBound", input.upperBound) };
    case "arm":
      return {
        kind: "arm",
        ...base,
        limit: rate("tolerableFraction", input.tolerableFraction),
        detectionRisk: riskOf({ ...input, auditRisk: complement(confidence) }),
      };
    case "sample":
    case "power":
    case "factor": {
      const weight = method === "sample" ? 1 : demandAmount("weight", input.weight);
      const n = demandAmount("priorN", input.priorN) * weight;
      const errors = demandAmount("priorErrors", input.priorErrors) * weight;
      return {
        kind: "param",
        alpha: 1 + errors,
        beta: of.likelihood === "poisson" ? n : n - errors,
      };
    }
    default:
      throw new ArgumentError(
        `priorMethod is ${method}; it must be default, strict, param, impartial, hyp, arm, bram, sample, power, factor or nonparam`,
      );
  }
}
