import { type MagnitudeBins, magnitudeBins } from "../populations/magnitude-bins";
import { leadingFigures } from "./leading-figures";

/** The classes of leading figures that fall into bins of size: at most one class ends within a bin. */
export interface LeadingClasses {
  readonly bins: MagnitudeBins;
  /** First number of each bin that belongs to its second class. */
  readonly ends: Float64Array;
  /** Two classes for each bin. */
  readonly classes: Int32Array;
}

/** Bits that make bins narrower than classes: 1/16 < 1/9, 1/128 < 1/99, 1/1024 < 1/999. */
const BITS = new Map([
  [1, 4],
  [10, 7],
  [100, 10],
]);

const known = new Map<number, LeadingClasses>();

/** The classes of 1, 2 or 3 leading figures; made once. */
export function leadingClasses(low: number): LeadingClasses {
  const found = known.get(low) ?? makeClasses(low);
  known.set(low, found);
  return found;
}

function makeClasses(low: number): LeadingClasses {
  const bins = magnitudeBins(BITS.get(low) ?? 10);
  const ends = new Float64Array(bins.count);
  const classes = new Int32Array(bins.count * 2);
  for (let at = 0; at < bins.count; at++) {
    // Bins of small numbers may hold no whole number; they are never asked for.
    const first = Math.ceil(bins.lows[at]);
    const figures = leadingFigures(first, low);
    const unit = unitOf(first, low);
    ends[at] = (Math.floor(first / unit) + 1) * unit;
    classes[at * 2] = figures - low;
    classes[at * 2 + 1] = figures + 1 === low * 10 ? 0 : figures + 1 - low;
  }
  return { bins, ends, classes };
}

/** The power of ten of the last of the leading figures, 1 at least. */
function unitOf(size: number, low: number): number {
  let unit = 1;
  while (size >= low * 10 * unit) unit *= 10;
  return unit;
}
