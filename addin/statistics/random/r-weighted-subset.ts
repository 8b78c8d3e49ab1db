import { ArgumentError } from "../../core/faults";
import { rDescendingOrder } from "./r-descending-order";
import { sharesOf } from "./r-sample";
import type { RStream } from "./r-stream";
import { type RunningSums, runningSums } from "./running-sums";

/**
 * Numbers from 1 without replacement, each with a weight, as sample.int(n, size, prob = weights) draws them: down the
 * weights from the largest, and what is drawn takes its weight along. A tree of sums finds the place in log n steps; only
 * where rounding could matter are the weights added one by one as R adds them, so that it stays bit for bit.
 */
export function rWeightedSubset(
  stream: RStream,
  { weights, size }: { weights: readonly number[] | Float64Array; size: number },
): number[] {
  let likely = 0;
  for (const weight of weights) if (weight > 0) likely++;
  if (size > likely)
    throw new ArgumentError(`${size} items cannot be drawn from ${likely} without repeating one`);
  const parts = sharesOf(weights);
  const order = rDescendingOrder(parts);
  const shares = Float64Array.from(order, (index) => parts[index]);
  const left = { shares, sums: runningSums(shares), isDrawn: new Uint8Array(order.length) };
  let whole = 1;
  return Array.from({ length: size }, () => {
    const place = placeOf(whole * stream.uniform(), left);
    left.isDrawn[place] = 1;
    left.sums.add(place, -shares[place]);
    whole -= shares[place];
    return order[place] + 1;
  });
}

interface Left {
  readonly shares: Float64Array;
  readonly sums: RunningSums;
  readonly isDrawn: Uint8Array;
}

/** The first place up to which the shares that are left reach the point. */
function placeOf(point: number, left: Left): number {
  const { shares, sums, isDrawn } = left;
  // Adding n shares one by one errs by at most n units of the last place, and so does the tree.
  const rounding = shares.length * 4 * Number.EPSILON;
  const { place, before } = sums.find(point);
  if (place >= shares.length || isDrawn[place] === 1) return addedPlace(point, left);
  const isClear = point - before > rounding && before + shares[place] - point > rounding;
  return isClear ? place : addedPlace(point, left);
}

function addedPlace(point: number, { shares, isDrawn }: Left): number {
  let sum = 0;
  let last = 0;
  for (let place = 0; place < shares.length; place++) {
    if (isDrawn[place] === 1) continue;
    last = place;
    sum += shares[place];
    if (point <= sum) break;
  }
  return last;
}
