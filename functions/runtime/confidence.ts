import { ArgumentError } from "../../addin/core/faults";
import { reason } from "../../addin/core/reason";
import { numberOf } from "./scalars";

/** The confidence as a fraction; 0.95 where it was left out, since a blank cell may arrive as 0. */
export function confidenceOf(argument: unknown, name = "confidence"): number {
  const value = numberOf(argument, name) ?? 0;
  if (value === 0) return 0.95;
  if (value > 0 && value < 1) return value;
  throw new ArgumentError(
    value > 1 && value < 100
      ? reason`${name} is ${value}; it must lie between 0 and 1; write ${value / 100} for ${value} %`
      : reason`${name} is ${value}; it must lie between 0 and 1`,
  );
}

/** A fraction that must be there, such as a tolerable rate. */
export function neededRate(argument: unknown, name: string): number {
  const value = numberOf(argument, name);
  if (value !== undefined && value > 0 && value < 1) return value;
  throw new ArgumentError(
    value === undefined
      ? reason`${name} is missing; it must be a part of the whole between 0 and 1, such as 0.05 for 5 %`
      : reason`${name} is ${value}; it must be a part of the whole between 0 and 1, such as 0.05 for 5 %`,
  );
}

/** A fraction; what it is unless told where it was left out. */
export function neededRateOr(argument: unknown, name: string, unlessTold: number): number {
  const value = numberOf(argument, name) ?? 0;
  return value === 0 ? unlessTold : neededRate(value, name);
}
