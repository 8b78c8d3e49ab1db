import { minorUnitDigits } from "../../addin/core/currencies";
import { ArgumentError } from "../../addin/core/faults";
import { minorOfDecimal, minorOfNumber } from "../../addin/core/money";
import { reason } from "../../addin/core/reason";
import { scalarOf } from "./scalars";

/**
 * An amount in minor units of its currency, of a number or of decimal text with a point; a blank cell is 0, as Excel on
 * the desktop hands it over. Throws ArgumentError where it is none, or has more decimals than the currency.
 */
export function minorOf(argument: unknown, currency: string, name: string): number {
  const value = scalarOf(argument, name) ?? 0;
  const digits = minorUnitDigits(currency);
  const minor =
    typeof value === "number"
      ? minorOfNumber(value, digits)
      : typeof value === "string"
        ? minorOfDecimal(value.trim(), digits)
        : undefined;
  if (minor === undefined)
    throw new ArgumentError(
      reason`${name} is ${String(value)}; it must be an amount of ${currency} with no more than ${digits} decimals`,
    );
  return minor;
}
