import type { Distribution } from "../terms/distribution";
import { upperUnits } from "./upper-units";

export interface CellInput {
  readonly distribution: Distribution;
  readonly n: number;
  /** Taints of one direction, each above 0, in any order. */
  readonly taints: readonly number[];
  readonly confidence: number;
  /** Whole units of money. */
  readonly populationValue: number;
}

/** Amounts in units of money. */
export interface AmountBound {
  readonly projected: number;
  readonly basicPrecision: number;
  readonly upper: number;
}

/**
 * The cell bound: taints from the largest, each stage the larger of the stage before plus the projected taint and of
 * the limit for as many errors with the mean taint so far. Leslie, Teitlebaum and Anderson (1979), Dollar-Unit
 * Sampling, chapter 8. Limits are whole units of money.
 */
export function cellBound(input: CellInput): AmountBound {
  const { distribution, n, confidence, populationValue: units } = input;
  const taints = input.taints.toSorted((a, b) => b - a);
  const limit = (found: number) => upperUnits(found, { distribution, n, units, confidence });
  const interval = units / n;
  const basicPrecision = limit(0) * Math.max(1, taints[0] ?? 1);
  let upper = basicPrecision;
  let sum = 0;
  for (const [index, taint] of taints.entries()) {
    sum += taint;
    const spread = limit(index + 1) * (sum / (index + 1));
    upper = Math.max(upper + taint * interval, spread);
  }
  return { projected: sum * interval, basicPrecision, upper };
}
