import { betaQuantile } from "../distributions/beta";
import { gammaQuantile } from "../distributions/gamma";
import { normalQuantile } from "../distributions/normal";
import type { Distribution } from "../terms/distribution";
import { upperUnits } from "./upper-units";

export interface StringerInput {
  readonly n: number;
  /** All taints that are not 0; an understatement is negative. Above 1 they count as 1. */
  readonly taints: readonly number[];
  readonly confidence: number;
  readonly distribution: Distribution;
  /** Units of the population, for the hypergeometric distribution. */
  readonly items?: number | undefined;
}

/**
 * The Stringer bound as a fraction: the limit for no error, and for each overstatement from the largest the step to
 * the limit for one error more, times its taint. Stringer (1963); Bickel (1992), formula 1.2.
 */
export function stringerBound(input: StringerInput): number {
  return stepped(
    input.taints.filter((taint) => taint > 0),
    input,
    { withBasic: true },
  );
}

function stepped(
  taints: readonly number[],
  { n, confidence, distribution, items: units = 0 }: StringerInput,
  { withBasic }: { withBasic: boolean },
): number {
  const limit = (found: number) => {
    if (distribution === "hypergeometric")
      return upperUnits(found, { distribution, n, units, confidence }) / units;
    if (found >= n && distribution === "binomial") return 1;
    return distribution === "poisson"
      ? gammaQuantile(confidence, { shape: found + 1, rate: n })
      : betaQuantile(confidence, { a: found + 1, b: n - found });
  };
  let bound = withBasic ? limit(0) : 0;
  const sorted = taints.toSorted((a, b) => b - a);
  for (const [index, taint] of sorted.entries())
    bound += (limit(index + 1) - limit(index)) * Math.min(taint, 1);
  return bound;
}

/**
 * What understatements take off the bound by Meikle (1972): each from the largest, times the step of the limit.
 * The first step counts from the limit for no error, as it does for overstatements.
 */
export function meikleCorrection(input: StringerInput): number {
  const under = input.taints.filter((taint) => taint < 0).map((taint) => -taint);
  return stepped(under, input, { withBasic: false });
}

/** What understatements take off the bound by Leslie, Teitlebaum and Anderson (1979): their share of the sample. */
export function ltaCorrection({ n, taints }: StringerInput): number {
  return -taints.filter((taint) => taint < 0).reduce((sum, taint) => sum + taint, 0) / n;
}

/** What makes the bound exact for large samples: Pap and van Zuijlen (1996), theorem 3. */
export function pvzCorrection({ n, taints, confidence }: StringerInput): number {
  const over = taints.filter((taint) => taint > 0).toSorted((a, b) => b - a);
  if (over.length === 0) return 0;
  const mean = over.reduce((sum, taint) => sum + taint, 0) / over.length;
  const spread = over.reduce((sum, taint) => sum + (taint - mean) ** 2, 0) / n;
  const weighted = over.reduce((sum, taint, index) => {
    const i = index + 1;
    return sum + ((n - 2 * i + 1) / (2 * Math.sqrt(i * (n - i + 1)))) * taint;
  }, 0);
  return ((weighted / n - Math.sqrt(spread)) / Math.sqrt(n)) * normalQuantile(confidence);
}
