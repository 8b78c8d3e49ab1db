import { DAY_MAX, dayOfIso, dayOfNumber } from "../../addin/core/calendar";
import { ArgumentError } from "../../addin/core/faults";
import { reason } from "../../addin/core/reason";
import { isCellError, type Plain, plainValue } from "./cell-values";
import { placeIn } from "./given-cells";
import type { Matrix } from "./range-sheet";
import { unequalSizes } from "./unequal-sizes";

/** The cells of a range, row by row; of a range of one column, its rows. */
export interface Column {
  readonly name: string;
  /** Null for a blank cell. A 0 may be one, too: one host hands blanks over so. */
  readonly values: readonly Plain[];
  /** How a message names a cell: Ledger!G17, or its place within the range where Excel does not tell. */
  place(at: number): string;
}

/** A range, or one value, as a column. */
export function columnOf(argument: unknown, name: string): Column {
  const isRange = Array.isArray(argument) && argument.every(Array.isArray);
  const matrix: Matrix = isRange ? argument : [[argument]];
  const width = matrix[0]?.length ?? 1;
  const values = matrix.flatMap((row) =>
    row.map((content): Plain => {
      const value = plainValue(content);
      return typeof value === "string" && value.trim() === "" ? null : value;
    }),
  );
  return {
    name,
    values,
    place: (at) => placeIn(matrix, { name, down: Math.floor(at / width), across: at % width }),
  };
}

/** The same; undefined where the argument was left out, or every cell of it is blank. */
export function columnIfTold(argument: unknown, name: string): Column | undefined {
  const column = columnOf(argument, name);
  return column.values.every(isBlank) ? undefined : column;
}

/** Throws ArgumentError where a column has not as many cells as the first one. */
export function needSameLength(first: Column, ...others: readonly (Column | undefined)[]): void {
  for (const other of others)
    if (other !== undefined && other.values.length !== first.values.length)
      throw unequalSizes(
        { name: first.name, count: first.values.length },
        { name: other.name, count: other.values.length },
      );
}

/** Whether a cell that holds no amount is blank: 0 is how one host hands it over. */
export const isBlank = (value: Plain): boolean => value === null || value === 0;

/** Texts of a column, "" where it is blank. Throws ArgumentError at a cell with an error. */
export function textsOf(column: Column): readonly string[] {
  return column.values.map((value, at) => {
    if (isCellError(value))
      throw new ArgumentError(reason`${column.place(at)} is the error ${value.error}`);
    return isBlank(value) ? "" : String(value).trim();
  });
}

/** Calendar day of a cell: of a serial or of ISO text; 0 for a blank one, undefined for anything else. */
export function dayIn(value: Plain): number | undefined {
  if (isBlank(value)) return 0;
  const day =
    typeof value === "number"
      ? dayOfNumber(value, false)
      : typeof value === "string"
        ? dayOfIso(value.trim())
        : undefined;
  return day !== undefined && day >= 1 && day <= DAY_MAX ? day : undefined;
}

/** Days of a column that every row must have a day in, or be blank. */
export function daysOf(column: Column): Int32Array {
  return Int32Array.from(column.values, (value, at) => {
    const day = dayIn(value);
    if (day === undefined)
      throw new ArgumentError(
        reason`${column.place(at)} is ${shownValue(value)}; it must be a date of Excel or text such as "2025-12-31"`,
      );
    return day;
  });
}

/** A value as a message shows it. */
export function shownValue(value: Plain): string {
  if (value === null) return "blank";
  return isCellError(value) ? `the error ${value.error}` : `"${String(value)}"`;
}
