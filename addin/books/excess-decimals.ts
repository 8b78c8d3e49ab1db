import { Decimal } from "decimal.js";
import { isCurrency, minorUnitDigits } from "../core/currencies";
import { minorOfNumber } from "../core/money";

/** Amounts of this many minor units and more are not held exactly: no question of decimals. */
const NUMBER_MINOR_MAX = 1e15;

/** True for an amount of the currency that is too large to be held to its minor unit. */
export function isTooLarge(value: number, currency: string): boolean {
  return (
    isCurrency(currency) && Math.abs(value) * 10 ** minorUnitDigits(currency) >= NUMBER_MINOR_MAX
  );
}

/** The amount rounded half-even to the currency's decimals, or undefined when it has no more than these. */
export function roundedIfExcess(value: number, currency: string): number | undefined {
  if (Number.isNaN(value) || !isCurrency(currency)) return undefined;
  const digits = minorUnitDigits(currency);
  if (minorOfNumber(value, digits) !== undefined) return undefined;
  if (isTooLarge(value, currency)) return undefined;
  return new Decimal(value).toDecimalPlaces(digits, Decimal.ROUND_HALF_EVEN).toNumber();
}
