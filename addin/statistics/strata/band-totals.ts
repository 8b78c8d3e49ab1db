import { exactSum } from "../populations/exact-sum";
import { highWords, magnitudeBins } from "../populations/magnitude-bins";

/** Count and sum of the amounts in each band. */
export interface BandTotals {
  readonly counts: Int32Array;
  /** Exact whatever their size. */
  readonly sums: readonly (number | bigint)[];
  /** Amounts below the first band and above the last. */
  readonly below: number;
  readonly above: number;
}

export interface BandOptions {
  /** True for bands [a, b), false for (a, b]. */
  readonly lowerInclusive: boolean;
  /** True when the outer edge that would be shut out belongs to the outer band. */
  readonly isClosed: boolean;
}

/** Narrow enough that few bins hold an edge. */
const BINS = magnitudeBins(5);

/**
 * Counts and adds up amounts by band, in one pass; rows without an amount count nowhere.
 * @param bounds Ascending, at least two, in the units of the amounts.
 */
export function bandTotals(
  units: Float64Array,
  bounds: Float64Array,
  options: BandOptions,
): BandTotals {
  const edges = wholeEdges(bounds, options);
  const { words, first } = highWords(units);
  const starts = startSlots(edges);
  const { count, shift, offset } = BINS;
  // Slot 0 is below the first band, the last one above the last band.
  const counts = new Int32Array(edges.length + 1);
  const sums = new Float64Array(edges.length + 1);
  for (let row = 0; row < units.length; row++) {
    const value = units[row];
    const bin = (words[row * 2 + first] >> shift) - offset;
    // A bin tells where to begin; 0, negative amounts and rows without an amount have none.
    let slot = 0;
    if (bin >= 0 && bin < count) slot = starts[bin];
    else if (Number.isNaN(value)) continue;
    while (value >= edges[slot]) slot++;
    counts[slot]++;
    sums[slot] += value;
  }
  const exact = Array.from(bounds.subarray(1), (_, band) => {
    const [low, high] = edges.subarray(band);
    const sum = sums[band + 1];
    const isOneSign = low >= 0 || high <= 1;
    if (isOneSign && Number.isSafeInteger(sum)) return sum;
    return exactSum(units.filter((value) => value >= low && value < high));
  });
  const last = edges.length;
  return { counts: counts.slice(1, last), sums: exact, below: counts[0], above: counts[last] };
}

/** Whole numbers at which bands begin: (a, b] is [floor(a) + 1, floor(b) + 1), so that one comparison serves both. */
function wholeEdges(bounds: Float64Array, { lowerInclusive, isClosed }: BandOptions) {
  const edges = bounds.map((bound) => (lowerInclusive ? Math.ceil(bound) : Math.floor(bound) + 1));
  const last = bounds.length - 1;
  if (isClosed && lowerInclusive) edges[last] = Math.floor(bounds[last]) + 1;
  if (isClosed && !lowerInclusive) edges[0] = Math.ceil(bounds[0]);
  return edges;
}

/** For each bin the slot of its lowest number. */
function startSlots(edges: Float64Array): Int32Array {
  const starts = new Int32Array(BINS.count);
  let slot = 0;
  for (let bin = 0; bin < starts.length; bin++) {
    while (BINS.lows[bin] >= edges[slot]) slot++;
    starts[bin] = slot;
  }
  return starts;
}
