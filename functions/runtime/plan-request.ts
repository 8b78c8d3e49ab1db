import { ArgumentError } from "../../addin/core/faults";
import { reason } from "../../addin/core/reason";
import { minorOfCell } from "./amount-cells";
import { confidenceOf } from "./confidence";
import type { Options } from "./given-options";
import { choiceOf, numberOf, scalarOf, textOf } from "./scalars";

/** How a plan may be made. */
const METHODS = [
  "poisson",
  "binomial",
  "hypergeometric",
  "factor",
  "stringer",
  "cell",
  "bayes",
] as const;

/** What a sample is planned for: parts of the whole, whatever the arguments were told in. */
export interface PlanRequest {
  readonly method: (typeof METHODS)[number];
  readonly distribution: "poisson" | "binomial" | "hypergeometric";
  readonly confidence: number;
  readonly tolerable: number;
  /** A part of the whole; 0 where a number of errors is told. */
  readonly expected: number;
  readonly errors: number | undefined;
  /** Value of the whole in units of money, where the tolerable misstatement is an amount. */
  readonly value: number | undefined;
  readonly items: number | undefined;
  /** The arguments as they were told. */
  readonly told: string;
}

/** The arguments of PLAN. A tolerable misstatement from 1 on is an amount and needs the value of the whole. */
export function planRequest(
  given: { tolerable: unknown; expected: unknown; population: unknown; confidence: unknown },
  { method, options, digits }: { method: unknown; options: Options; digits: number },
): PlanRequest {
  const amount = (argument: unknown, name: string) =>
    minorOfCell({ value: scalarOf(argument, name), place: name }, digits) / 10 ** digits;
  const tolerable = numberOf(given.tolerable, "tolerable") ?? 0;
  const expected = numberOf(given.expected, "expected") ?? 0;
  const population = numberOf(given.population, "population") ?? 0;
  if (!(tolerable > 0))
    throw new ArgumentError(reason`tolerable is missing; write a part such as 0.05, or an amount`);
  if (expected < 0) throw new ArgumentError(reason`expected is ${expected}; it must be 0 or more`);
  const way = choiceOf(method, "method", METHODS);
  const isAmount = tolerable >= 1;
  const confidence = confidenceOf(given.confidence);
  const terms = { ...distributionOf(way, options), confidence, method: way };
  const told = `tolerable ${tolerable}, expected ${expected}, confidence ${confidence}, population ${population === 0 ? "not told" : population}${textOf(method, "method") === "" ? "" : `, method ${way}`}`;
  if (!isAmount) return { ...terms, ...rates({ tolerable, expected, population }), told };
  if (!(population > 0))
    throw new ArgumentError(
      reason`tolerable is ${tolerable}: an amount needs population, the value of the whole; a part of the whole is below 1, such as 0.05 for 5 %`,
    );
  const value = amount(given.population, "population");
  return {
    ...{ ...terms, told, value, items: undefined, errors: undefined },
    tolerable: amount(given.tolerable, "tolerable") / value,
    expected: amount(given.expected, "expected") / value,
  };
}

function distributionOf(method: PlanRequest["method"], options: Options) {
  if (method === "poisson" || method === "binomial" || method === "hypergeometric")
    return { distribution: method };
  const distribution = options.get("distribution");
  return {
    distribution: choiceOf(distribution, "options: distribution", [
      ...(["poisson", "binomial", "hypergeometric"] as const),
    ]),
  };
}

function rates(told: { tolerable: number; expected: number; population: number }) {
  const { tolerable, expected, population } = told;
  const isCount = expected >= 1;
  return {
    tolerable,
    expected: isCount ? 0 : expected,
    errors: isCount ? expected : undefined,
    value: undefined,
    items: population === 0 ? undefined : population,
  };
}
