import { ArgumentError } from "../../addin/core/faults";
import { cellsOf, minorIn, numberIn } from "./given-cells";

/** Notes and coins with their counts, of two ranges of one size, in minor units. */
export function countedLines(
  denominations: unknown,
  counts: unknown,
  currency: string,
): readonly { denomination: number; count: number }[] {
  const values = cellsOf(denominations, "denominations");
  const numbers = cellsOf(counts, "counts");
  if (values.length !== numbers.length)
    throw new ArgumentError(
      `denominations has ${values.length} cells and counts ${numbers.length}; they must be of one size`,
    );
  return values.map((value, at) => {
    const denomination = minorIn(value, currency);
    const count = numberIn(numbers[at]);
    if (!Number.isInteger(count) || count < 0)
      throw new ArgumentError(`${numbers[at].place} is ${count}; it must be a whole number from 0`);
    if (denomination < 0 || (denomination === 0 && count > 0))
      throw new ArgumentError(
        `${value.place} is ${String(value.value ?? "blank")}; it must be above 0`,
      );
    return { denomination, count };
  });
}
