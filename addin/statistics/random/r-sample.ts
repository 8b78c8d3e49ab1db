import { ArgumentError } from "../../core/faults";
import { rDescendingOrder } from "./r-descending-order";
import type { RStream } from "./r-stream";

// Above this many R draws small samples by remembering what was drawn.
const HASHED_FROM = 1e7;

/** Numbers from 1 to `of` without replacement, as sample.int(of, size) draws them. */
export function rSample(stream: RStream, { of, size }: { of: number; size: number }): number[] {
  if (size > of) throw new ArgumentError(`${size} items cannot be drawn from ${of}`);
  if (of > HASHED_FROM && size <= of / 2) return remembered(stream, { of, size });
  const left = Array.from({ length: of }, (_, index) => index + 1);
  return Array.from({ length: size }, (_, drawn) => {
    const place = stream.below(of - drawn);
    const found = left[place];
    left[place] = left[of - drawn - 1];
    return found;
  });
}

function remembered(stream: RStream, { of, size }: { of: number; size: number }): number[] {
  const drawn = new Set<number>();
  while (drawn.size < size) drawn.add(stream.below(of) + 1);
  return [...drawn];
}

/**
 * Numbers from 1 with replacement, each with a weight, as sample.int(n, size, replace = TRUE, prob = weights) draws
 * them since R 3.6: by Walker's aliases (1977) where more than 200 items are likely, else down the weights from the largest.
 */
export function rWeightedSample(
  stream: RStream,
  { weights, size }: { weights: readonly number[] | Float64Array; size: number },
): number[] {
  const shares = sharesOf(weights);
  const likely = shares.filter((share) => share * weights.length > 0.1).length;
  return likely > 200 ? aliased(stream, shares, size) : descending(stream, shares, size);
}

/** Weights as parts of their sum. */
export function sharesOf(weights: readonly number[] | Float64Array): Float64Array {
  let total = 0;
  for (const weight of weights) total += weight;
  return new Float64Array(weights).map((weight) => weight / total);
}

function descending(stream: RStream, shares: Float64Array, size: number): number[] {
  const order = rDescendingOrder(shares);
  let sum = 0;
  const upTo = Float64Array.from(order, (index) => {
    sum += shares[index];
    return sum;
  });
  return Array.from({ length: size }, () => {
    const point = stream.uniform();
    const place = firstNotBelow(upTo, point);
    return order[Math.min(place, order.length - 1)] + 1;
  });
}

function firstNotBelow(sorted: Float64Array, point: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] >= point) high = middle;
    else low = middle + 1;
  }
  return low;
}

function aliased(stream: RStream, shares: Float64Array, size: number): number[] {
  const { aliases, limits } = aliasTable(shares);
  return Array.from({ length: size }, () => {
    const k = stream.below(shares.length);
    return (stream.uniform() < limits[k] ? k : aliases[k]) + 1;
  });
}

/** Pairs items below the mean share with items above it, small ones from the front, large ones from the end. */
function aliasTable(shares: Float64Array) {
  const n = shares.length;
  const limits = shares.map((share) => share * n);
  const aliases = new Int32Array(n);
  const order = new Int32Array(n);
  let small = -1;
  let large = n;
  for (let i = 0; i < n; i++) {
    if (limits[i] < 1) order[++small] = i;
    else order[--large] = i;
  }
  if (small >= 0 && large < n)
    for (let k = 0; k < n - 1; k++) {
      const i = order[k];
      const j = order[large];
      aliases[i] = j;
      limits[j] += limits[i] - 1;
      if (limits[j] < 1) large++;
      if (large >= n) break;
    }
  return { aliases, limits };
}
