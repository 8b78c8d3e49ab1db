import { fullAddress } from "../../addin/core/cells";
import { minorUnitDigits } from "../../addin/core/currencies";
import { ArgumentError } from "../../addin/core/faults";
import { minorOfDecimal, minorOfNumber } from "../../addin/core/money";
import { reason } from "../../addin/core/reason";
import { addressOf } from "./addresses";
import { isCellError, plainValue } from "./cell-values";
import { placeOf } from "./places";
import type { Matrix } from "./range-sheet";

/** A cell of a plain range that is no table. */
export interface GivenCell {
  /** Null for a blank one. */
  readonly value: string | number | boolean | null;
  /** Where it stands, for messages: Sheet1!B4, or its place within the range where Excel does not tell. */
  readonly place: string;
}

/** All cells of a range, row by row; a single value is a range of one cell. Throws ArgumentError for a cell with an error. */
export function cellsOf(argument: unknown, name: string): readonly GivenCell[] {
  const isRange = Array.isArray(argument) && argument.every(Array.isArray);
  const values: Matrix = isRange ? argument : [[argument]];
  return values.flatMap((row, down) =>
    row.map((content, across) => {
      const value = plainValue(content);
      const place = placeIn(values, { name, down, across });
      if (isCellError(value)) throw new ArgumentError(reason`${place} is the error ${value.error}`);
      const isBlank = typeof value === "string" && value.trim() === "";
      return { value: isBlank ? null : value, place };
    }),
  );
}

/** How a message names a cell of a range: Sheet1!B4, or its place within the range where Excel does not tell. */
export function placeIn(
  values: Matrix,
  { name, down, across }: { name: string; down: number; across: number },
): string {
  const address = addressOf(values);
  if (address === undefined) {
    const isOne = values.length === 1 && values[0].length === 1;
    return isOne ? name : `${name}, row ${down + 1}, column ${across + 1}`;
  }
  const { sheet, row, columnIndex } = placeOf(address, name);
  return fullAddress({ sheet, row: row + down, columnIndex: columnIndex + across });
}

/** The number of a cell, of decimal text with a point too; 0 for a blank one. */
export function numberIn({ value, place }: GivenCell): number {
  if (value === null) return 0;
  const isDecimal = typeof value === "string" && /^[+-]?(\d+\.?\d*|\.\d+)$/.test(value.trim());
  const number = isDecimal ? Number(value) : value;
  if (typeof number === "number" && Number.isFinite(number)) return number;
  throw new ArgumentError(reason`${place} is "${String(value)}"; it must be a number`);
}

/** Minor units of a cell; 0 for a blank one. Throws ArgumentError where the currency has not so many decimals. */
export function minorIn({ value, place }: GivenCell, currency: string): number {
  const digits = minorUnitDigits(currency);
  const minor =
    typeof value === "string"
      ? minorOfDecimal(value.trim(), digits)
      : typeof value === "boolean"
        ? undefined
        : minorOfNumber(value ?? 0, digits);
  if (minor !== undefined) return minor;
  throw new ArgumentError(
    reason`${place} is "${String(value)}"; it must be an amount of ${currency} with no more than ${digits} decimals`,
  );
}
