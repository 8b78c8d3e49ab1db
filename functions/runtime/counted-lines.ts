import { ArgumentError } from "../../addin/core/faults";
import { reason } from "../../addin/core/reason";
import { cellsOf, minorIn, numberIn } from "./given-cells";
import { unequalSizes } from "./unequal-sizes";

/** Notes and coins with their counts, of two ranges of one size, in minor units. */
export function countedLines(
  denominations: unknown,
  counts: unknown,
  currency: string,
): readonly { denomination: number; count: number }[] {
  const values = cellsOf(denominations, "denominations");
  const numbers = cellsOf(counts, "counts");
  if (values.length !== numbers.length)
    throw unequalSizes(
      { name: "denominations", count: values.length },
      { name: "counts", count: numbers.length },
    );
  return values.map((value, at) => {
    const denomination = minorIn(value, currency);
    const count = numberIn(numbers[at]);
    if (!Number.isInteger(count) || count < 0)
      throw new ArgumentError(
        reason`${numbers[at].place} is ${count}; it must be a whole number from 0`,
      );
    if (denomination < 0 || (denomination === 0 && count > 0))
      throw new ArgumentError(
        reason`${value.place} is ${String(value.value ?? "blank")}; it must be above 0`,
      );
    return { denomination, count };
  });
}
