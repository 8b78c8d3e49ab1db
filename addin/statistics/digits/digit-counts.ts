import type { DigitTest } from "./digit-tests";
import { leadingFigures } from "./leading-figures";

/**
 * How many amounts fall into each class of a digit test, by absolute amount. Rows without an amount count nowhere, 0
 * only in tests of the last figures. One pass, nothing allocated per row.
 * @param units Whole minor units, so that the figures are those of the decimal text.
 */
export function digitCounts(units: Float64Array, test: DigitTest): Int32Array {
  const counts = new Int32Array(test.classes);
  if (test.place === "last") countLast(units, counts);
  else if (test.place === "leading") countLeading(units, counts, test.low);
  else countInner(units, counts, test.place === "second" ? 10 : 100);
  return counts;
}

function countLeading(units: Float64Array, counts: Int32Array, low: number): void {
  for (let row = 0; row < units.length; row++) {
    const size = Math.abs(units[row]);
    if (size > 0) counts[leadingFigures(size, low) - low]++;
  }
}

/** Classes are the last of the leading figures. */
function countInner(units: Float64Array, counts: Int32Array, low: number): void {
  for (let row = 0; row < units.length; row++) {
    const size = Math.abs(units[row]);
    if (size > 0) counts[leadingFigures(size, low) % 10]++;
  }
}

function countLast(units: Float64Array, counts: Int32Array): void {
  for (let row = 0; row < units.length; row++) {
    const size = Math.abs(units[row]);
    if (size >= 0) counts[size % counts.length]++;
  }
}
