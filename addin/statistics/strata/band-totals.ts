import { exactSum } from "../populations/exact-sum";

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

/**
 * Counts and adds up amounts by band, in one pass; rows without an amount count nowhere.
 * @param bounds Ascending, at least two, in the units of the amounts.
 */
export function bandTotals(
  units: Float64Array,
  bounds: Float64Array,
  { lowerInclusive, isClosed }: BandOptions,
): BandTotals {
  const bands = bounds.length - 1;
  const counts = new Int32Array(bands);
  const sums = new Float64Array(bands);
  // Whole numbers: (a, b] is [floor(a) + 1, floor(b) + 1), so that one comparison serves both.
  const edges = bounds.map((bound) => (lowerInclusive ? Math.ceil(bound) : Math.floor(bound) + 1));
  if (isClosed && lowerInclusive) edges[bands] = Math.floor(bounds[bands]) + 1;
  if (isClosed && !lowerInclusive) edges[0] = Math.ceil(bounds[0]);
  const low = edges[0];
  const high = edges[bands];
  let below = 0;
  let above = 0;
  for (let row = 0; row < units.length; row++) {
    const value = units[row];
    if (value >= high) above++;
    else if (value >= low) {
      let band = 0;
      while (value >= edges[band + 1]) band++;
      counts[band]++;
      sums[band] += value;
    } else if (value < low) below++;
  }
  const exact = Array.from(sums, (sum, band) => {
    const isOneSign = edges[band] >= 0 || edges[band + 1] <= 1;
    if (isOneSign && Number.isSafeInteger(sum)) return sum;
    return exactSum(units.filter((value) => value >= edges[band] && value < edges[band + 1]));
  });
  return { counts, sums: exact, below, above };
}
