import { ArgumentError } from "../../core/faults";
import type { Belief } from "../bayes/likelihood-model";
import { complement } from "../terms/risk";
import type { FractionBound } from "./fraction-bound";
import { pooledBelief, weightsOf } from "./pooled-strata";
import type { StratumSample } from "./strata-samples";

/** Misstatement of one stratum, as a fraction of it. */
export interface StratumBound extends FractionBound {
  readonly name: string;
  readonly n: number;
  /** Sum of its taints. */
  readonly errors: number;
}

/** Misstatement of the population and of each stratum. */
export interface StratifiedBound extends FractionBound {
  readonly upperFraction: number;
  readonly strata: readonly StratumBound[];
}

export interface StratifiedTerms {
  readonly strata: readonly StratumSample[];
  readonly method: string;
  readonly confidence: number;
  readonly sided: string;
  /** The belief before the sample; undefined for limits without one. */
  readonly belief: Belief | undefined;
}

/**
 * Strata that share nothing (pooling: none): each has its own limits, and the population those of the weighted sum. Limits
 * without a prior are those of a belief that is strict towards the limit asked for, beta(1, 0) above and beta(0, 1) below
 * (Clopper and Pearson 1934), as jfa takes them.
 */
export function stratifiedMus(
  terms: StratifiedTerms,
  boundOf: (stratum: StratumSample) => FractionBound,
): StratifiedBound {
  const { strata, confidence, sided, belief, method } = terms;
  const likelihood = likelihoodOf(method, belief);
  const p = sided === "two" ? (1 + confidence) / 2 : confidence;
  const strict = (alpha: number): Belief => ({
    ...{ likelihood, alpha, beta: 1 - alpha, open: 0, found: 0, units: 0 },
  });
  const above = pooledBelief(belief ?? strict(1), strata);
  const upper = sided === "lower" ? 1 : above.limit(p);
  const lower =
    sided === "upper" ? 0 : pooledBelief(belief ?? strict(0), strata).limit(complement(p));
  const mle = belief === undefined ? weightedMean(strata) : above.mode;
  return {
    ...{ mle, lower, upper, upperFraction: upper },
    precision: sided === "lower" ? mle - lower : upper - mle,
    strata: strata.map((stratum) => ({
      ...{ name: stratum.name, n: stratum.n, errors: sumOf(stratum) },
      ...boundOf(stratum),
    })),
  };
}

function likelihoodOf(method: string, belief: Belief | undefined): Belief["likelihood"] {
  if (belief !== undefined) return belief.likelihood;
  if (method === "binomial" || method === "poisson" || method === "hypergeometric") return method;
  throw new ArgumentError(
    `method ${method} has no limit for strata together: take binomial, poisson, hypergeometric or bayes, or pooling complete`,
  );
}

function weightedMean(strata: readonly StratumSample[]): number {
  const weights = weightsOf(strata);
  return strata.reduce((sum, stratum, at) => sum + weights[at] * (sumOf(stratum) / stratum.n), 0);
}

function sumOf({ taints }: StratumSample): number {
  return taints.reduce((sum, taint) => sum + taint, 0);
}
