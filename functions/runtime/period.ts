import type { Period } from "../../addin/books/period";
import { isoOfDay } from "../../addin/core/calendar";
import { ArgumentError } from "../../addin/core/faults";
import { reason } from "../../addin/core/reason";
import { neededDay } from "./scalars";

/** A period of two days, both included. Throws ArgumentError where one is missing or it ends before it begins. */
export function periodOf(first: unknown, last: unknown): Period {
  const period = { from: neededDay(first, "from"), to: neededDay(last, "to") };
  if (period.to < period.from)
    throw new ArgumentError(
      reason`the period ends on ${isoOfDay(period.to)}, before it begins on ${isoOfDay(period.from)}`,
    );
  return period;
}
