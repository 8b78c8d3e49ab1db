import { ArgumentError } from "../../core/faults";
import { demandBetween } from "../terms/demand";
import { distributionNamed } from "../terms/distribution";
import { type Assurance, complement, riskOf } from "../terms/risk";
import { type AmountBound, cellBound } from "./cell-bound";
import { type FractionBound, type FractionInput, fractionBound } from "./fraction-bound";
import { monetaryStringer, type StringerAmounts } from "./monetary-stringer";
import { sampleTaints, type TaintedSample } from "./sample-taints";

export interface MusEvaluationInput extends TaintedSample, Assurance {
  /**
   * stringer (also stringer.binomial, .poisson, .hypergeometric, .meikle, .lta, .pvz), cell, moment, coxsnell, rohrbach, mpu, pps,
   * binomial, poisson, hypergeometric, bayes.
   */
  readonly method?: string;
  readonly distribution?: string;
  /** Value of the population in units of money: with it stringer and cell answer amounts. */
  readonly populationValue?: number;
  /** Items of the population: for rohrbach and hypergeometric. */
  readonly populationItems?: number;
  /** The same, as jfa names it (N.units). */
  readonly populationUnits?: number;
  /** upper (usual), lower or two. */
  readonly sided?: string;
  /** bayes, with any distribution: parameters of the prior; 1 and 1 where none are named. */
  readonly alpha?: number;
  readonly beta?: number;
  /** binomial, poisson, hypergeometric: true for the belief after a prior with alpha and beta, as method bayes. */
  readonly prior?: boolean;
  /** Strata are evaluated one by one; together they are one sample (pooling: complete). */
  readonly strata?: unknown;
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
export function evaluateMus(input: MusEvaluationInput): MusAmounts | MusFractions {
  refuseStrata(input);
  const { n, taints } = sampleTaints(input);
  const confidence = complement(riskOf(input));
  const { method = "stringer", populationValue } = input;
  const hasAmounts = method === "cell" || (method === "stringer" && populationValue !== undefined);
  if (hasAmounts) return amounts(input, { n, taints, confidence });
  const bound = fractionBound({
    ...(input.prior === true
      ? fractionInput(withBelief(input, method), "bayes")
      : fractionInput(input, method)),
    ...{ n, taints, confidence },
  });
  return { ...bound, upperFraction: bound.upper };
}

function fractionInput(input: MusEvaluationInput, method: string) {
  const populationItems = input.populationItems ?? input.populationUnits;
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

function refuseStrata({ strata, pooling = "none" }: MusEvaluationInput): void {
  if (strata === undefined || pooling === "complete") return;
  throw new ArgumentError(
    `strata with pooling ${pooling} is not offered; evaluate each stratum by itself, or take pooling complete`,
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
