import { ArgumentError } from "../../core/faults";
import type { Belief } from "../bayes/likelihood-model";
import { type PriorInput, priorBelief } from "../bayes/prior";
import { demandBetween } from "../terms/demand";
import { distributionNamed } from "../terms/distribution";
import { type Assurance, complement, riskOf } from "../terms/risk";
import { type AmountBound, cellBound } from "./cell-bound";
import { beforeOf, type FractionBound, type FractionInput, fractionBound } from "./fraction-bound";
import { monetaryStringer, type StringerAmounts } from "./monetary-stringer";
import { type SampleTaints, sampleTaints } from "./sample-taints";
import {
  type StratifiedSample,
  type StratumSample,
  strataSamples,
  taintsOf,
} from "./strata-samples";
import { type StratifiedBound, stratifiedMus } from "./stratified-mus";

export interface MusEvaluationInput extends StratifiedSample, Assurance {
  /**
   * stringer (also stringer.binomial, .poisson, .hypergeometric, .meikle, .lta, .pvz), cell, moment, coxsnell, rohrbach, mpu, pps,
   * binomial, poisson, hypergeometric, bayes, multinomial, inflated.poisson, hurdle.beta.
   */
  readonly method?: string;
  readonly distribution?: string;
  /** Value of the population in units of money: with it stringer and cell answer amounts. */
  readonly populationValue?: number;
  /** Items of the population: for rohrbach and hypergeometric. */
  readonly populationItems?: number;
  /** The same, as jfa names it (N.units); sizes of the strata. */
  readonly populationUnits?: number | readonly number[];
  /** upper (usual), lower or two. */
  readonly sided?: string;
  /** bayes, with any distribution: parameters of the prior; 1 and 1 where none are named. */
  readonly alpha?: number;
  readonly beta?: number;
  /** binomial, poisson, hypergeometric: true for the belief after a prior with alpha and beta, as method bayes; or a prior. */
  readonly prior?: boolean | PriorInput;
  /** Strata are judged each by itself (none, usual), or together as one sample (complete). */
  readonly pooling?: string;
  /** rohrbach: the delta of variance augmentation, usually 2.7. */
  readonly delta?: number;
  /** moment: accounts or inventory. */
  readonly population?: string;
}

/** Amounts, overstatements and understatements apart. */
export interface MusAmounts {
  readonly projected: number;
  readonly basicPrecision: number;
  readonly upper: number;
  readonly precisionParts?: readonly number[];
  readonly projectedOver: number;
  readonly overUpper: number;
  readonly projectedUnder: number;
  readonly underUpper: number;
  readonly mle: number;
  readonly upperFraction: number;
}

/** Fractions of the population. */
export interface MusFractions extends FractionBound {
  readonly upperFraction: number;
}

/**
 * Misstatement of a population from the taints of a monetary-unit sample, by the method asked for; each method's file
 * names its source. A voucher that is missing is a full error: its taint is 1.
 */
export function evaluateMus(
  input: MusEvaluationInput,
): MusAmounts | MusFractions | StratifiedBound {
  const strata = strataSamples(input);
  if (strata === undefined) return evaluated(input, wholeSample(input));
  const { pooling = "none" } = input;
  if (pooling === "complete") return evaluated(withoutStrata(input, strata), merged(strata));
  if (pooling === "none") return separately(input, strata);
  throw new ArgumentError(
    pooling === "partial"
      ? "pooling partial is not offered: its answer comes from a random simulation only, and another run would give another one; take none, or complete where the strata are alike"
      : `pooling is ${pooling}; it must be none or complete`,
  );
}

function wholeSample(input: MusEvaluationInput): SampleTaints {
  const { n, errors, ...sample } = input;
  if (Array.isArray(n) || Array.isArray(errors))
    throw new ArgumentError("n and errors must both list the strata, or neither");
  const size = typeof n === "number" ? { n } : {};
  const taints = typeof errors === "number" ? { taints: taintsOf(errors) } : {};
  return sampleTaints({ ...sample, ...taints, ...size });
}

function merged(strata: readonly StratumSample[]): SampleTaints {
  return {
    n: strata.reduce((sum, { n }) => sum + n, 0),
    taints: strata.flatMap(({ taints }) => taints),
  };
}

function withoutStrata(input: MusEvaluationInput, strata: readonly StratumSample[]) {
  const units = strata.reduce((sum, stratum) => sum + (stratum.units ?? 0), 0);
  return { ...input, ...(units === 0 ? {} : { populationUnits: units }) };
}

function separately(input: MusEvaluationInput, strata: readonly StratumSample[]) {
  const { method = "binomial", sided = "upper" } = input;
  const confidence = complement(riskOf(input));
  const terms = termsOf(input, method);
  const belief = terms.method === "bayes" ? beforeOf(terms) : undefined;
  return stratifiedMus({ strata, method, confidence, sided, belief }, (stratum) =>
    fractionBound({
      ...terms,
      ...{ n: stratum.n, taints: stratum.taints, confidence },
      populationItems: stratum.units,
      ...(belief === undefined ? {} : { belief: beliefIn(stratum, belief) }),
    }),
  );
}

/** The same belief about a stratum, whose items are fewer. */
function beliefIn({ units = 0 }: StratumSample, belief: Belief): Belief {
  return belief.likelihood === "hypergeometric" ? { ...belief, open: units, units } : belief;
}

function evaluated(
  input: MusEvaluationInput,
  { n, taints, differences }: SampleTaints,
): MusAmounts | MusFractions {
  const confidence = complement(riskOf(input));
  const { method = "stringer", populationValue } = input;
  const hasAmounts = method === "cell" || (method === "stringer" && populationValue !== undefined);
  if (hasAmounts) return amounts(input, { n, taints, confidence });
  const sample = { n, taints, confidence, differences, populationValue };
  const bound = fractionBound({ ...termsOf(input, method), ...sample });
  return { ...bound, upperFraction: bound.upper };
}

/** What a method is asked with, but for the sample; a prior makes it a belief. */
function termsOf(input: MusEvaluationInput, method: string) {
  const { prior = false } = input;
  if (prior === false) return fractionInput(input, method);
  const terms = fractionInput(withBelief(input, method), "bayes");
  if (prior === true) return terms;
  const populationUnits = terms.populationItems;
  const units = populationUnits === undefined ? {} : { populationUnits };
  const belief = priorBelief({
    likelihood: terms.distribution,
    ...units,
    ...prior,
    ...shapeOf(terms, prior),
  });
  return { ...terms, belief };
}

/** A prior without a formula goes with the likelihood of the method. */
function shapeOf({ distribution }: { distribution: string }, prior: PriorInput) {
  return { sampleLikelihood: prior.sampleLikelihood ?? distribution };
}

function fractionInput(input: MusEvaluationInput, method: string) {
  const { populationUnits } = input;
  const populationItems =
    input.populationItems ??
    (typeof populationUnits === "object"
      ? populationUnits.reduce((sum, units) => sum + units, 0)
      : populationUnits);
  const { alpha = 1, beta = 1, delta = 2.7, population = "accounts" } = input;
  const { sided = "upper" } = input;
  if (!["upper", "lower", "two"].includes(sided))
    throw new ArgumentError(`sided is ${sided}; it must be upper, lower or two`);
  const distribution = distributionNamed(input.distribution ?? "binomial");
  return { method, distribution, populationItems, alpha, beta, delta, population, sided };
}

/** The method that a prior stands behind, as a belief with its distribution. */
function withBelief({ prior: _, ...input }: MusEvaluationInput, method: string) {
  if (["binomial", "poisson", "hypergeometric"].includes(method))
    return { ...input, distribution: method };
  if (method === "bayes") return input;
  throw new ArgumentError(
    `prior goes with method binomial, poisson, hypergeometric or bayes, and not with ${method}`,
  );
}

function amounts(
  input: MusEvaluationInput,
  { n, taints, confidence }: Pick<FractionInput, "n" | "taints" | "confidence">,
): MusAmounts {
  const distribution = distributionNamed(input.distribution ?? "hypergeometric");
  const positive = { low: 0, high: Number.POSITIVE_INFINITY };
  const units = Math.round(demandBetween("populationValue", input.populationValue, positive));
  const boundOf = (side: readonly number[]): AmountBound & Partial<StringerAmounts> => {
    const terms = { distribution, n, taints: side, confidence, populationValue: units };
    return input.method === "cell" ? cellBound(terms) : monetaryStringer(terms);
  };
  const over = boundOf(taints.filter((taint) => taint > 0));
  const under = boundOf(taints.filter((taint) => taint < 0).map((taint) => -taint));
  return {
    ...over,
    projectedOver: over.projected,
    overUpper: over.upper,
    projectedUnder: under.projected,
    underUpper: under.upper,
    mle: (over.projected - under.projected) / units,
    upperFraction: over.upper / units,
  };
}
