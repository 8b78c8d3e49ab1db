import { count, unknown, type Value } from "../../core/value";

/** A count, or not known where a number of it is missing. */
export function counted(number: number): Value {
  return Number.isNaN(number) ? unknown("a number is missing") : count(number);
}
