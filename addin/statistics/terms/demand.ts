import { ArgumentError } from "../../core/faults";

/** The number, when it lies strictly between the bounds; otherwise a sentence that says which are allowed. */
export function demandBetween(
  name: string,
  value: number | undefined,
  { low, high }: { low: number; high: number },
): number {
  if (typeof value === "number" && value > low && value < high) return value;
  throw new ArgumentError(`${name} is ${value}; it must lie between ${low} and ${high}`);
}

/** The number, when it is whole and not below the least allowed. */
export function demandCount(name: string, value: number | undefined, least = 0): number {
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= least) return value;
  throw new ArgumentError(`${name} is ${value}; it must be a whole number from ${least} on`);
}

/** The number, when it is zero or more. */
export function demandAmount(name: string, value: number | undefined): number {
  if (typeof value === "number" && value >= 0) return value;
  throw new ArgumentError(`${name} is ${value}; it must be a number from 0 on`);
}
