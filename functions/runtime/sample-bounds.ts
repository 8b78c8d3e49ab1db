import { ArgumentError } from "../../addin/core/faults";
import { sumMinor } from "../../addin/core/money";
import { reason } from "../../addin/core/reason";
import {
  evaluateMus,
  type MusEvaluationInput,
} from "../../addin/statistics/evaluation/evaluate-mus";
import { sampleTaints } from "../../addin/statistics/evaluation/sample-taints";
import { wholeUp } from "../../addin/statistics/terms/whole-up";
import type { SampleLine } from "./sample-lines";

/** Misstatement of one direction, in minor units. */
export interface Bound {
  /** Hits on vouchers in error. */
  readonly errors: number;
  readonly projected: number;
  /** Parts of the allowance, where the method has them. */
  readonly basicPrecision: number | undefined;
  readonly upper: number;
  /** Found in vouchers that were taken whole. */
  readonly known: number;
  /** Sample and vouchers taken whole together; no more than there is to be wrong. */
  readonly limit: number;
}

export interface BoundRequest {
  readonly lines: readonly SampleLine[];
  /** Book value of the whole, minor units. */
  readonly population: number;
  readonly digits: number;
  /** Method, confidence and further settings. */
  readonly terms: Omit<MusEvaluationInput, "n" | "taints" | "populationValue">;
}

export interface SampleBounds {
  /** Units of money in the sample, without vouchers taken whole. */
  readonly n: number;
  readonly over: Bound;
  readonly under: Bound;
}

/** Over- and understatement apart: what the sample projects, its upper limits, and what is known without any doubt. */
export function sampleBounds(request: BoundRequest): SampleBounds {
  const { lines, population } = request;
  const whole = lines.filter(({ isWhole }) => isWhole);
  const drawn = lines.filter(({ isWhole }) => !isWhole);
  const rest = population - sumMinor(whole.map(({ book }) => book));
  const seen = sumMinor(drawn.map(({ book }) => book));
  if (rest < seen)
    throw new ArgumentError(
      reason`population is ${population / 10 ** request.digits}; the vouchers that were looked at already come to more`,
    );
  const { n, taints } = sampleTaints({
    book: drawn.map(({ book }) => book),
    audit: drawn.map(({ audit }) => audit),
    times: drawn.map(({ hits }) => hits),
  });
  if (n === 0 && rest > 0)
    throw new ArgumentError(
      reason`no unit of the sample is in the ranges; hand over the vouchers that were drawn, with their hits`,
    );
  const side = (sign: 1 | -1): Bound => {
    const own = taints.map((one) => sign * one);
    const found = n === 0 ? NOTHING : bound(request, { n, rest, taints: own });
    const known = sumMinor(whole.map(({ book, audit }) => Math.max(0, sign * (book - audit))));
    // What is too high by all of its book value is gone; only audited values below 0 are worse.
    const most = sign === 1 && own.every((taint) => taint <= 1) ? rest : Number.POSITIVE_INFINITY;
    return { ...found, known, limit: Math.min(found.upper, most) + known };
  };
  return { n, over: side(1), under: side(-1) };
}

const NOTHING = { errors: 0, projected: 0, basicPrecision: 0, upper: 0 };

interface Side {
  readonly n: number;
  readonly rest: number;
  /** Positive in the direction that is looked at. */
  readonly taints: readonly number[];
}

function bound(
  { digits, terms }: BoundRequest,
  { n, rest, taints }: Side,
): Omit<Bound, "known" | "limit"> {
  const scale = 10 ** digits;
  // Limits are counted in whole units of money; a part of one more makes them no smaller.
  const populationValue = wholeUp(rest / scale);
  const found = taints.filter((taint) => taint > 0);
  const result = evaluateMus({ ...terms, n, taints, populationValue });
  const isAmounts = "overUpper" in result;
  const projected = halfEven((found.reduce((sum, taint) => sum + taint, 0) * rest) / n);
  // Where understatements are set off, a limit may lie below nothing.
  const upper = Math.max(0, wholeUp(isAmounts ? result.overUpper * scale : result.upper * rest));
  return {
    ...{ errors: found.length, projected, upper },
    basicPrecision: isAmounts ? wholeUp(result.basicPrecision * scale) : undefined,
  };
}

/** The nearest whole number, halves to the even neighbour. */
function halfEven(x: number): number {
  const below = Math.floor(x);
  const isHalf = x - below === 0.5;
  return isHalf ? below + (below % 2) : Math.round(x);
}
