import { Decimal } from "decimal.js";
import { ArgumentError } from "./faults";
import type { Rounding } from "./money";
import { reason } from "./reason";

// Numbers without a currency, as cells hold them. Excel shows and keeps 15 significant digits; what a binary number has
// behind them is dust of its representation (0.1 + 0.2), and no figure that somebody typed.
const SIGNIFICANT_DIGITS = 15;

/** Wide enough for the largest number and the smallest one added. */
const Wide = Decimal.clone({ defaults: true, precision: 660 });

/** Sum of numbers as they are shown, whatever their order: exact, and rounded once to what a cell can hold. */
export function sumNumbers(values: readonly number[]): number {
  return values.reduce((sum, value) => sum.plus(decimalOf(value)), new Wide(0)).toNumber() + 0;
}

/** A number as it is shown, rounded to some decimals. */
export function roundNumber(
  value: number,
  { digits, rounding }: { digits: number; rounding: Rounding },
): number {
  const mode = rounding === "half-up" ? Decimal.ROUND_HALF_UP : Decimal.ROUND_HALF_EVEN;
  return decimalOf(value).toDecimalPlaces(digits, mode).toNumber() + 0;
}

function decimalOf(value: number): Decimal {
  if (!Number.isFinite(value)) throw new ArgumentError(reason`${value} is no number`);
  return new Wide(value.toPrecision(SIGNIFICANT_DIGITS));
}
