import { ArgumentError } from "../../core/faults";
import { demandBetween, demandCount } from "../terms/demand";
import { distributionNamed } from "../terms/distribution";
import { type Assurance, riskOf } from "../terms/risk";
import { wholeUp } from "../terms/whole-up";
import { acceptingRisk, type Tolerable, tolerableAt } from "./accepting-risk";
import { demandSize, SAMPLE_SIZE_MAX } from "./sample-size-max";
import { smallest } from "./smallest";

/** What may be tolerated and what is expected, each said in one of several ways; rates are fractions. */
export interface AttributePlanInput extends Assurance {
  readonly distribution?: string;
  /** Items in the population; needed by the hypergeometric distribution and by counts of the population. */
  readonly populationUnits?: number;
  readonly tolerableRate?: number;
  readonly tolerableFraction?: number;
  readonly tolerableDeviations?: number;
  readonly tolerableRatePercent?: number;
  readonly expectedRate?: number;
  readonly expectedFraction?: number;
  readonly expectedRatePercent?: number;
  readonly expectedDeviationsInPopulation?: number;
  /** Errors expected in the sample, whatever its size. */
  readonly expectedErrors?: number;
}

/** Sample size, and the errors up to which the population is accepted. */
export interface AttributePlan {
  readonly n: number;
  readonly acceptanceNumber: number;
  /** The risk taken with this sample, which is not above the risk allowed. */
  readonly risk: number;
}

/**
 * The smallest sample that leaves no more than the allowed risk of accepting a population with the tolerable
 * number of errors, when as many errors are found as expected. The exact search behind AICPA, Audit Sampling
 * (2017), Tables A-1 and A-2 (binomial), and EZ-Quant and IDEA (hypergeometric). Whole samples up to 100 000.
 */
export function planAttribute(input: AttributePlanInput): AttributePlan {
  const risk = riskOf(input);
  const tolerable = tolerableOf(input);
  const rate = expectedRateOf(input);
  if (rate >= tolerable.rate)
    throw new ArgumentError(
      `expected rate ${rate} must be below the tolerable rate ${tolerable.rate}`,
    );
  const fixed = input.expectedErrors;
  const search = { risk, tolerable, highest: highestOf(tolerable) };
  if (fixed !== undefined && fixed !== 0) return fixedPlan(wholeUp(fixed), search);
  return ratePlan(rate, search);
}

interface Search {
  readonly risk: number;
  readonly tolerable: Tolerable;
  readonly highest: number;
}

function fixedPlan(accepted: number, search: Search): AttributePlan {
  demandCount("expectedErrors", accepted);
  return planned(demandSize(sizeFor(accepted, accepted + 1, search)), accepted, search);
}

/** More expected errors ask for a larger sample, in which more are expected: until both agree. */
function ratePlan(rate: number, search: Search): AttributePlan {
  let n: number | undefined = 1;
  for (let accepted = 0; ; accepted++) {
    n = sizeFor(accepted, n, search);
    if (n === undefined) return planned(demandSize(n), accepted, search);
    if (wholeUp(n * rate) <= accepted) return planned(n, accepted, search);
  }
}

// A risk that equals the allowed one but for rounding is allowed.
const ROUNDING = 1 + 1e-12;

function sizeFor(accepted: number, from: number, { risk, tolerable, highest }: Search) {
  const range = { from: Math.max(from, 1), to: highest };
  return smallest(range, (n) => acceptingRisk(n, accepted, tolerable) <= risk * ROUNDING);
}

function planned(n: number, accepted: number, { tolerable }: Search): AttributePlan {
  return { n, acceptanceNumber: accepted, risk: acceptingRisk(n, accepted, tolerable) };
}

function highestOf({ distribution, items }: Tolerable): number {
  return distribution === "hypergeometric" ? Math.min(items, 10_000_000) : SAMPLE_SIZE_MAX;
}

function tolerableOf(input: AttributePlanInput): Tolerable {
  const distribution = distributionNamed(input.distribution ?? "binomial");
  const { populationUnits, tolerableDeviations } = input;
  if (distribution === "hypergeometric" || tolerableDeviations !== undefined)
    demandCount("populationUnits", populationUnits, 1);
  const items = populationUnits ?? 0;
  if (tolerableDeviations !== undefined) {
    const errors = demandCount("tolerableDeviations", tolerableDeviations, 1);
    return { distribution, rate: errors / items, errors, items };
  }
  const percent = input.tolerableRatePercent;
  const rate = input.tolerableRate ?? input.tolerableFraction ?? (percent && percent / 100);
  demandBetween("tolerableRate", rate, { low: 0, high: 1 });
  return tolerableAt(rate ?? 0, { distribution, items });
}

function expectedRateOf(input: AttributePlanInput): number {
  const { expectedDeviationsInPopulation: errors, populationUnits } = input;
  if (errors !== undefined) return errors / demandCount("populationUnits", populationUnits, 1);
  const percent = input.expectedRatePercent;
  return (
    input.expectedRate ?? input.expectedFraction ?? (percent === undefined ? 0 : percent / 100)
  );
}
