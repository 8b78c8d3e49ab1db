import { minorUnitDigits } from "../../addin/core/currencies";
import { ArgumentError } from "../../addin/core/faults";
import { minorOfDecimal, minorOfNumber } from "../../addin/core/money";
import { reason } from "../../addin/core/reason";
import { cellsOf, type GivenCell } from "./given-cells";
import { currencyOf, scalarOf } from "./scalars";

/** Decimals of amounts: those of the currency, two where none is told. */
export function digitsOf(currency: unknown, name = "currency"): number {
  const code = currencyOf(currency, name);
  return code === undefined ? 2 : minorUnitDigits(code);
}

/** Minor units of a cell; 0 for a blank one. Throws ArgumentError with the cell where it is no such amount. */
export function minorOfCell({ value, place }: GivenCell, digits: number): number {
  if (value === null) return 0;
  const minor =
    typeof value === "number"
      ? minorOfNumber(value, digits)
      : typeof value === "string"
        ? minorOfDecimal(value.trim(), digits)
        : undefined;
  if (minor !== undefined && Number.isSafeInteger(minor)) return minor;
  throw new ArgumentError(
    reason`${place} is "${String(value)}"; it must be an amount with no more than ${digits} decimals`,
  );
}

/** Cells of a column of amounts without the heading that may stand above it. */
export function amountCells(argument: unknown, name: string): readonly GivenCell[] {
  const cells = cellsOf(argument, name);
  return isHeading(cells) ? cells.slice(1) : cells;
}

/** Whether the first of several cells is a word; text with figures could be an amount, and is never dropped. */
export function isHeading([first, ...others]: readonly GivenCell[]): boolean {
  return others.length > 0 && typeof first.value === "string" && /^\D*\p{L}\D*$/u.test(first.value);
}

/** An amount that may be left out: minor units, undefined for a blank cell or 0. */
export function optionalAmount(
  argument: unknown,
  name: string,
  digits: number,
): number | undefined {
  const value = scalarOf(argument, name);
  const minor = minorOfCell({ value, place: name }, digits);
  if (minor < 0) throw new ArgumentError(reason`${name} is ${String(value)}; it must be above 0`);
  return minor === 0 ? undefined : minor;
}
