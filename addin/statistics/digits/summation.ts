import { numberOfUnits } from "../populations/number-of-units";
import { type PopulationInput, populationOf } from "../populations/population";
import { digitTestNamed } from "./digit-tests";
import { leadingFigures } from "./leading-figures";

export interface SummationInput extends PopulationInput {
  /** Leading figures that form a class, 1 to 3; 2 if not given. */
  readonly digits?: number;
  /** How many of the largest excesses to name; 6 if not given. */
  readonly top?: number;
  /** Decimals to which the sums are rounded, half to even; 2 if not given. */
  readonly decimals?: number;
}

/**
 * Summation test: absolute amounts added up by their leading figures; under Benford's law all sums are alike
 * (Nigrini, Benford's Law, 2012, ch. 5). The total is exact, each sum is rounded once to minor units.
 */
export function summation(input: SummationInput) {
  const { low, classes } = digitTestNamed(input.digits ?? 2);
  const { units, decimals } = populationOf(input);
  const sums = new BigUint64Array(classes);
  for (const value of units) {
    const size = Math.abs(value);
    if (size > 0) sums[leadingFigures(size, low) - low] += BigInt(size);
  }
  const total = sums.reduce((sum, part) => sum + part, 0n);
  const order = Array.from(sums.keys()).sort((a, b) => compare(sums[b], sums[a]) || a - b);
  return {
    total: numberOfUnits(total, decimals),
    mean: numberOfUnits(total, decimals) / classes,
    top6_excess_digits: order.slice(0, input.top ?? 6).map((index) => low + index),
    sums: Array.from(sums, (sum) => roundedNumber(sum, { decimals, to: input.decimals ?? 2 })),
  };
}

function compare(a: bigint, b: bigint): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function roundedNumber(units: bigint, { decimals, to }: { decimals: number; to: number }): number {
  if (decimals <= to) return numberOfUnits(units, decimals);
  const divisor = 10n ** BigInt(decimals - to);
  const rest = 2n * (units % divisor);
  const quotient = units / divisor;
  const isUp = rest > divisor || (rest === divisor && quotient % 2n === 1n);
  return numberOfUnits(isUp ? quotient + 1n : quotient, to);
}
