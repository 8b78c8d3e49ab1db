import { ArgumentError } from "../../core/faults";
import { upperLimitAttribute } from "../evaluation/upper-limit-attribute";
import { demandAmount, demandBetween, demandCount } from "../terms/demand";
import { type Distribution, distributionNamed } from "../terms/distribution";
import { type Assurance, complement, riskOf } from "../terms/risk";
import { wholeUp } from "../terms/whole-up";
import { demandSize, SAMPLE_SIZE_MAX } from "./sample-size-max";
import { first, smallest } from "./smallest";

export interface PrecisionPlanInput extends Assurance {
  readonly distribution?: string;
  /** The upper limit must be below that too, where it is told. */
  readonly tolerableFraction?: number;
  /** How far the upper limit may lie above the most likely rate: a fraction. */
  readonly precision: number;
  readonly expectedFraction?: number;
  readonly expectedRate?: number;
  /** Errors expected in the sample, whatever its size. */
  readonly expectedErrors?: number;
  readonly populationUnits?: number;
}

export interface PrecisionPlan {
  readonly n: number;
  /** Errors expected in that sample. */
  readonly expectedErrors: number;
  readonly upper: number;
  readonly precision: number;
}

/**
 * The smallest sample whose upper limit lies less than the precision above the expected rate: exact limits by
 * Clopper and Pearson (1934), Garwood (1936) and the hypergeometric distribution. Samples up to 100 000.
 */
export function planPrecision(input: PrecisionPlanInput): PrecisionPlan {
  const distribution = distributionNamed(input.distribution ?? "poisson");
  const goal = demandBetween("precision", input.precision, { low: 0, high: 1 });
  const confidence = complement(riskOf(input));
  const { populationUnits } = input;
  if (distribution === "hypergeometric") demandCount("populationUnits", populationUnits, 1);
  const units = populationUnits === undefined ? {} : { populationUnits };
  const at = (n: number, errors: number): PrecisionPlan => {
    const sample = { distribution, n, deviations: errors, confidence, ...units };
    const { upper, precision } = upperLimitAttribute(sample);
    return { n, expectedErrors: errors, upper, precision };
  };
  const to = distribution === "hypergeometric" ? (populationUnits ?? 0) : SAMPLE_SIZE_MAX;
  // Limits in whole items may meet the goal, miss it again with one item more, and meet it later for good.
  const find = distribution === "hypergeometric" && to <= 20_000 ? first : smallest;
  const tolerable = input.tolerableFraction ?? Number.POSITIVE_INFINITY;
  const isEnough = (plan: PrecisionPlan) => plan.precision < goal && plan.upper < tolerable;
  const search = { at, isEnough, to, find };
  const fixed = input.expectedErrors;
  if (fixed !== undefined) return fixedErrors(errorsOf(fixed, distribution), search);
  const rate = demandAmount("expectedFraction", input.expectedFraction ?? input.expectedRate ?? 0);
  if (rate >= 1) throw new ArgumentError(`expectedFraction is ${rate}; it must be below 1`);
  if (rate === 0) return fixedErrors(0, search);
  return distribution === "poisson" ? partErrors(rate, search) : wholeErrors(rate, search);
}

interface Search {
  at(n: number, errors: number): PrecisionPlan;
  isEnough(plan: PrecisionPlan): boolean;
  readonly to: number;
  readonly find: typeof smallest;
}

function errorsOf(errors: number, distribution: Distribution): number {
  const amount = demandAmount("expectedErrors", errors);
  return distribution === "poisson" ? amount : wholeUp(amount);
}

function fixedErrors(errors: number, { at, isEnough, to, find }: Search): PrecisionPlan {
  const from = Math.floor(errors) + 1;
  return at(demandSize(find({ from, to }, (n) => isEnough(at(n, errors)))), errors);
}

function partErrors(rate: number, { at, isEnough, to }: Search): PrecisionPlan {
  const n = demandSize(smallest({ from: 1, to }, (size) => isEnough(at(size, rate * size))));
  return at(n, rate * n);
}

/** Between one whole number of errors and the next a larger sample is more precise: look there for the first. */
function wholeErrors(rate: number, { at, isEnough, to, find }: Search): PrecisionPlan {
  for (let errors = 1; ; errors++) {
    const from = Math.max(errors + 1, lastWith(errors - 1, rate) + 1);
    if (from > to) return at(demandSize(undefined), errors);
    const range = { from, to: Math.min(to, lastWith(errors, rate)) };
    const n = find(range, (size) => isEnough(at(size, errors)));
    if (n !== undefined) return at(n, errors);
  }
}

/** The largest sample in which that many errors are expected. */
function lastWith(errors: number, rate: number): number {
  return -wholeUp(-errors / rate);
}
