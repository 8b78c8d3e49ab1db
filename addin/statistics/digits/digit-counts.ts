import { highWords } from "../populations/magnitude-bins";
import type { DigitTest } from "./digit-tests";
import { leadingClasses } from "./leading-classes";

/**
 * How many amounts fall into each class of a digit test, by absolute amount. Rows without an amount count nowhere, 0
 * only in tests of the last figures. One pass, nothing allocated per row.
 * @param units Whole minor units, so that the figures are those of the decimal text.
 */
export function digitCounts(units: Float64Array, test: DigitTest): Int32Array {
  if (test.place === "last") return lastCounts(units, test.classes);
  if (test.place === "leading") return leadingCounts(units, test.low);
  const counts = new Int32Array(test.classes);
  // The second figure is the last of the first two, the third that of the first three.
  const leading = leadingCounts(units, test.place === "second" ? 10 : 100);
  leading.forEach((count, index) => {
    counts[index % 10] += count;
  });
  return counts;
}

/** Counts bins of size, then gives each bin to its class: no division for any row. */
function leadingCounts(units: Float64Array, low: number): Int32Array {
  const { bins, ends, classes } = leadingClasses(low);
  const { words, first } = highWords(units);
  const { count, shift, offset } = bins;
  const found = new Int32Array(count * 2);
  for (let row = 0; row < units.length; row++) {
    const bin = ((words[row * 2 + first] & 0x7fffffff) >> shift) - offset;
    if (bin >= 0 && bin < count) found[bin * 2 + (Math.abs(units[row]) >= ends[bin] ? 1 : 0)]++;
  }
  const counts = new Int32Array(low * 9);
  for (let at = 0; at < found.length; at++) counts[classes[at]] += found[at];
  return counts;
}

function lastCounts(units: Float64Array, classes: number): Int32Array {
  const counts = new Int32Array(classes);
  for (let row = 0; row < units.length; row++) {
    const size = Math.abs(units[row]);
    if (size >= 0) counts[size % classes]++;
  }
  return counts;
}
