import { ArgumentError } from "../../core/faults";
import { planEvaluateBayes } from "../bayes/plan-evaluate-bayes";
import { gammaTails } from "../distributions/gamma";
import { cellBound } from "../evaluation/cell-bound";
import { demandAmount, demandBetween, demandCount } from "../terms/demand";
import { type Distribution, distributionNamed } from "../terms/distribution";
import { type Assurance, complement, riskOf } from "../terms/risk";
import { wholeUp } from "../terms/whole-up";
import { musConfidenceFactor } from "./mus-confidence-factor";
import { type AttributePlan, planAttribute } from "./plan-attribute";
import { demandSize, SAMPLE_SIZE_MAX } from "./sample-size-max";
import { smallest } from "./smallest";

/** Amounts go with populationValue; without it tolerable and expected misstatement are fractions of the population. */
export interface MusPlanInput extends Assurance {
  readonly distribution?: string;
  /**
   * exact; factor (AICPA, the factor rounded up to two decimals; taken for amounts with Poisson); stringer or
   * cell (the method that will evaluate).
   */
  readonly method?: string;
  readonly populationValue?: number;
  /** Monetary units of the population, for the hypergeometric distribution of fractions. */
  readonly populationUnits?: number;
  readonly tolerable?: number;
  readonly tolerableFraction?: number;
  /** Amount, or without populationValue a fraction below 1 or a number of full errors. */
  readonly expected?: number;
  readonly expectedFraction?: number;
  readonly expectedErrors?: number;
  readonly ratioExpectedToTolerable?: number;
  /** True for a Bayesian plan with the default prior; other priors are those of planEvaluateBayes. */
  readonly prior?: boolean;
}

export interface MusPlan {
  readonly n: number;
  /** Sum of taints up to which the population is accepted. */
  readonly expectedSumOfTaints: number;
  /** Amount for each drawn unit, where the value of the population is known. */
  readonly interval?: number;
  readonly detectionRisk: number;
}

/**
 * Sample size for monetary-unit sampling. Poisson plans take fractional errors (gamma distribution): AICPA, Audit
 * Sampling (2017), Table C-1; Stewart (2012). Binomial and hypergeometric plans take whole errors, unless the method
 * is stringer, which interpolates between whole errors, or cell (Leslie, Teitlebaum and Anderson 1979).
 */
export function planMus(input: MusPlanInput): MusPlan {
  const terms = termsOf(input);
  const n = sizeOf(input, terms);
  const { populationValue } = input;
  return {
    n,
    expectedSumOfTaints: terms.errors ?? terms.expected * n,
    ...(populationValue === undefined ? {} : { interval: populationValue / n }),
    detectionRisk: terms.risk,
  };
}

interface Terms {
  readonly distribution: Distribution;
  readonly risk: number;
  /** Fractions of the population. */
  readonly tolerable: number;
  readonly expected: number;
  /** Number of full errors expected whatever the size; undefined where a fraction is. */
  readonly errors: number | undefined;
}

function termsOf(input: MusPlanInput): Terms {
  const { populationValue: value } = input;
  const part = (amount: number) => (value === undefined ? amount : amount / value);
  if (value !== undefined && !(value > 0))
    throw new ArgumentError(`populationValue is ${value}; it must be above 0`);
  const given = input.tolerableFraction ?? (input.tolerable && part(input.tolerable));
  const tolerable = demandBetween("tolerable misstatement", given, { low: 0, high: 1 });
  const isCount = value === undefined && (input.expected ?? 0) >= 1;
  const errors = input.expectedErrors ?? (isCount ? input.expected : undefined);
  const ratio = input.ratioExpectedToTolerable;
  const fraction =
    input.expectedFraction ??
    (ratio === undefined ? part(isCount ? 0 : (input.expected ?? 0)) : ratio * tolerable);
  const expected = demandAmount("expected misstatement", fraction);
  if (expected >= tolerable)
    throw new ArgumentError(
      `expected ${expected} must be below tolerable ${tolerable} of the population`,
    );
  const distribution = distributionNamed(input.distribution ?? "poisson");
  return { distribution, risk: riskOf(input), tolerable, expected, errors };
}

function sizeOf(input: MusPlanInput, terms: Terms): number {
  if (input.prior === true) return bayesSize(input, terms);
  const isAmount = input.populationValue !== undefined;
  const usual = isAmount && terms.distribution === "poisson" ? "factor" : "exact";
  const method = input.method ?? usual;
  if (method === "cell") return cellSize(input, terms);
  if (method === "stringer") return stringerSize(input, terms);
  if (method === "factor" && terms.errors === undefined) return factorSize(terms);
  if (!["exact", "factor"].includes(method))
    throw new ArgumentError(`method is ${method}; it must be exact, factor, stringer or cell`);
  return terms.distribution === "poisson" ? poissonSize(terms) : wholePlan(input, terms).n;
}

function bayesSize(input: MusPlanInput, terms: Terms): number {
  const { distribution: likelihood, risk, tolerable, expected, errors } = terms;
  const units = input.populationUnits ?? input.populationValue;
  const { n } = planEvaluateBayes({
    ...{ likelihood, priorMethod: "default", confidence: complement(risk) },
    ...{ tolerableFraction: tolerable, expectedFraction: expected },
    ...(errors === undefined ? {} : { expectedErrors: errors }),
    ...(units === undefined ? {} : { populationUnits: Math.round(units) }),
  });
  return n;
}

/** AICPA's way by hand: the factor to two decimals, always up. */
function factorSize({ risk, tolerable, expected }: Terms): number {
  const ratio = { ratioExpectedToTolerable: expected / tolerable };
  const { factor } = musConfidenceFactor({ ...ratio, riskOfIncorrectAcceptance: risk });
  return wholeUp(wholeUp(factor * 100) / 100 / tolerable);
}

function poissonSize({ risk, tolerable, expected, errors }: Terms): number {
  const riskAt = (n: number) =>
    gammaTails(tolerable * n, { shape: 1 + (errors ?? expected * n), rate: 1 }).upper;
  const from = Math.floor(errors ?? 0) + 1;
  return demandSize(
    smallest({ from, to: SAMPLE_SIZE_MAX }, (n) => riskAt(n) <= risk * (1 + 1e-12)),
  );
}

function wholePlan(input: MusPlanInput, terms: Terms): AttributePlan {
  const { distribution, risk, tolerable, expected, errors } = terms;
  const units = input.populationUnits ?? input.populationValue;
  return planAttribute({
    distribution,
    riskOfIncorrectAcceptance: risk,
    tolerableFraction: tolerable,
    expectedFraction: expected,
    ...(errors === undefined ? {} : { expectedErrors: errors }),
    ...(units === undefined ? {} : { populationUnits: Math.round(units) }),
  });
}

/** Between the sizes for k - 1 and for k errors the errors allowed are taken to grow evenly. */
function stringerSize(input: MusPlanInput, terms: Terms): number {
  const { n, acceptanceNumber: k } = wholePlan(input, terms);
  if (k === 0 || terms.errors !== undefined) return n;
  const before = wholePlan(input, { ...terms, expected: 0, errors: k - 1 }).n;
  const slope = 1 / (n - before);
  return wholeUp((before * slope - (k - 1)) / (slope - terms.expected));
}

/** The smallest sample whose cell bound is within the tolerable amount when the expected amount is found. */
function cellSize(input: MusPlanInput, terms: Terms): number {
  const { distribution, risk, tolerable, expected } = terms;
  const populationValue = Math.round(demandAmount("populationValue", input.populationValue));
  demandCount("populationValue", populationValue, 1);
  const limit = tolerable * populationValue;
  const isEnough = (n: number) => {
    const taints = wholeAndRest(expected * n);
    const bound = cellBound({
      distribution,
      n,
      taints,
      confidence: complement(risk),
      populationValue,
    });
    return bound.upper <= limit + 1e-6;
  };
  return demandSize(smallest({ from: 1, to: SAMPLE_SIZE_MAX }, isEnough));
}

/** A sum of taints as full errors and one that holds the rest. */
function wholeAndRest(sum: number): number[] {
  const whole = Math.floor(sum + 1e-9);
  const rest = sum - whole;
  return [...new Array<number>(whole).fill(1), ...(rest > 1e-9 ? [rest] : [])];
}
