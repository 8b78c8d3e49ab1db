import { type PopulationInput, populationOf } from "../populations/population";
import { roundUnits } from "../populations/round-units";
import { digitCounts } from "./digit-counts";
import type { DigitComparison } from "./digit-deviations";
import { type DigitReference, digitShares } from "./digit-shares";
import { type DigitTest, digitTestNamed } from "./digit-tests";

/** Amounts, the figures to look at, and what they are held against. */
export interface DigitInput extends PopulationInput {
  /** See `digitTestNamed`; `check` says the same, and `digits` is the count of first figures. */
  readonly test?: string | number;
  readonly check?: string | number;
  readonly digits?: string | number;
  readonly reference?: DigitReference;
  /** Decimals of the currency, for tests of the last figures; 2 if not given. */
  readonly decimals?: number;
  /** Counts by class, for who has no amounts any more. */
  readonly counts?: readonly number[];
}

/** The comparison of an input with its reference. */
export interface DigitSample extends DigitComparison {
  readonly test: DigitTest;
  /** Rows given; those without an amount, and those the filter leaves out, are not in n. */
  readonly given: number;
}

/** Counts the figures of an input. Amounts of more decimals than the currency are rounded half to even for the last figures. */
export function digitSample(input: DigitInput): DigitSample {
  const test = digitTestNamed(input.test ?? input.check ?? input.digits);
  const shares = digitShares(test, input.reference);
  const { counts, given } = countsOf(input, test);
  const n = counts.reduce((sum, count) => sum + count, 0);
  return { test, n, given, counts, shares, low: test.low };
}

function countsOf(input: DigitInput, test: DigitTest): { counts: Int32Array; given: number } {
  if (input.counts !== undefined) {
    const given = input.counts.reduce((sum, count) => sum + count, 0);
    return { counts: Int32Array.from(input.counts), given };
  }
  const population = populationOf(input);
  const units =
    test.place === "last" ? roundUnits(population, input.decimals ?? 2) : population.units;
  return { counts: digitCounts(units, test), given: population.given };
}
