import { dayOfIso, dayOfNumber, isoOfDay } from "../../addin/core/calendar";
import { isCurrency } from "../../addin/core/currencies";
import { ArgumentError } from "../../addin/core/faults";
import { reason } from "../../addin/core/reason";
import { isCellError, type Plain, plainValue } from "./cell-values";
import { NotKnown } from "./not-known";

/**
 * One value of an argument; null where it was left out or refers to a blank cell. Throws ArgumentError for an error in
 * the cell it refers to.
 */
export function scalarOf(argument: unknown, name: string): Exclude<Plain, { error: string }> {
  const first = Array.isArray(argument) && Array.isArray(argument[0]) ? argument[0][0] : argument;
  const value = plainValue(first);
  if (isCellError(value)) throw new ArgumentError(reason`${name} is the error ${value.error}`);
  return typeof value === "string" && value.trim() === "" ? null : value;
}

/** Text as typed, "" where nothing was; a number becomes its shortest text, so that a code may be one. */
export function textOf(argument: unknown, name: string): string {
  const value = scalarOf(argument, name);
  return value === null ? "" : String(value).trim();
}

/** The same for a word that may be left out: a blank cell may arrive as 0, and then it says nothing. */
export function wordOf(argument: unknown, name: string): string {
  const text = textOf(argument, name);
  return text === "0" ? "" : text;
}

/** Text that must be there. */
export function neededText(argument: unknown, name: string): string {
  const text = wordOf(argument, name);
  if (text === "") throw new ArgumentError(reason`${name} is missing`);
  return text;
}

/** A number; undefined where it was left out. */
export function numberOf(argument: unknown, name: string): number | undefined {
  const value = scalarOf(argument, name);
  if (value === null) return undefined;
  if (typeof value !== "number" || !Number.isFinite(value))
    throw new ArgumentError(reason`${name} is ${String(value)}; it must be a number`);
  return value;
}

/** A whole number within bounds; undefined where it was left out. */
export function wholeOf(
  argument: unknown,
  name: string,
  { min, max }: { min: number; max: number },
): number | undefined {
  const value = numberOf(argument, name);
  if (value === undefined) return undefined;
  if (!Number.isInteger(value) || value < min || value > max)
    throw new ArgumentError(
      reason`${name} is ${value}; it must be a whole number from ${min} to ${max}`,
    );
  return value;
}

/** A whole number from 1 on that must be there. */
export function neededCount(argument: unknown, name: string, { max }: { max: number }): number {
  const count = wholeOf(argument, name, { min: 0, max });
  if (count !== undefined && count > 0) return count;
  throw new ArgumentError(reason`${name} is missing; it must be a whole number from 1 to ${max}`);
}

/** A calendar year, which must be there; as in the tables, text of four digits is one. */
export function yearOf(argument: unknown, name: string): number {
  const year = yearIfTold(argument, name);
  if (year === undefined)
    throw new ArgumentError(reason`${name} is missing; it must be a year such as 2025`);
  return year;
}

/** The same; undefined where it was left out: a blank cell may arrive as 0. */
export function yearIfTold(argument: unknown, name: string): number | undefined {
  const value = scalarOf(argument, name);
  if (value === null || value === 0) return undefined;
  const isText = typeof value === "string";
  const day = typeof value === "number" && value > YEAR_MAX ? dayOfNumber(value, false) : undefined;
  if (day !== undefined || (isText && !/^\d{4}$/.test(value.trim())))
    throw new ArgumentError(
      reason`${name} is ${day === undefined ? value : `${value} (${isoOfDay(day)})`}; it must be a year such as 2025`,
    );
  return wholeOf(isText ? Number(value) : value, name, { min: 1900, max: YEAR_MAX });
}

const YEAR_MAX = 9999;

/**
 * A calendar day, of Excel's serial or ISO text; undefined where it was left out: a blank cell may arrive as 0. Other
 * text is refused, since "01.02." means two days.
 */
export function dayOf(argument: unknown, name: string): number | undefined {
  const value = scalarOf(argument, name);
  if (value === null || value === 0) return undefined;
  const day =
    typeof value === "number"
      ? dayOfNumber(value, false)
      : typeof value === "string"
        ? dayOfIso(value.trim())
        : undefined;
  if (day === undefined)
    throw new ArgumentError(
      reason`${name} is ${String(value)}; it must be a date of Excel or text such as "2025-12-31"`,
    );
  return day;
}

/** A calendar day that must be there. */
export function neededDay(argument: unknown, name: string): number {
  const day = dayOf(argument, name);
  if (day === undefined) throw new ArgumentError(reason`${name} is missing; it must be a date`);
  return day;
}

/** A currency's code; undefined where it was left out. */
export function currencyOf(argument: unknown, name: string): string | undefined {
  const text = wordOf(argument, name).toUpperCase();
  if (text === "") return undefined;
  if (!isCurrency(text))
    throw new ArgumentError(
      reason`${name} is ${text}; it must be a currency of ISO 4217, such as EUR`,
    );
  return text;
}

/** A currency's code that must be there. */
export function neededCurrency(argument: unknown, name: string): string {
  const currency = currencyOf(argument, name);
  if (currency === undefined)
    throw new ArgumentError(
      reason`${name} is missing; it must be a currency of ISO 4217, such as EUR`,
    );
  return currency;
}

/** TRUE or FALSE; what it is unless told where it was left out. */
export function flagOf(argument: unknown, name: string, unlessTold: boolean): boolean {
  const value = scalarOf(argument, name);
  if (value === null) return unlessTold;
  if (typeof value === "boolean") return value;
  if (value === 0 || value === 1) return value === 1;
  throw new ArgumentError(reason`${name} is ${value}; it must be TRUE or FALSE`);
}

/** One word of several, in any case; the first unless told. */
export function choiceOf<Choice extends string>(
  argument: unknown,
  name: string,
  choices: readonly [Choice, ...Choice[]],
): Choice {
  const text = wordOf(argument, name);
  if (text === "") return choices[0];
  const chosen = choices.find((choice) => choice.toLowerCase() === text.toLowerCase());
  if (chosen === undefined)
    throw new ArgumentError(reason`${name} is ${text}; it must be one of ${choices.join(", ")}`);
  return chosen;
}

/** TRUE or FALSE that somebody judged. Throws NotKnown for a blank cell, which one host hands over as 0: it is no FALSE. */
export function judged(argument: unknown, name: string): boolean {
  const value = scalarOf(argument, name);
  if (value === null || value === 0)
    throw new NotKnown(reason`${name} is not told: type TRUE or FALSE as the auditors judge it`);
  if (typeof value === "boolean") return value;
  throw new ArgumentError(reason`${name} is ${value}; it must be TRUE or FALSE`);
}
