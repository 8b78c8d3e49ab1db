/** Where items stand before and after they are put in order. */
interface Heap {
  readonly keys: Float64Array;
  readonly places: Int32Array;
}

/**
 * The places of some weights from the largest to the smallest, equal ones in the order in which R leaves them: a heap
 * with the smallest on top (Williams 1964, Algorithm 232; Floyd 1964), whose top goes to the end again and again. Draws
 * by weight are those of R only if ties stand as R has them.
 */
export function rDescendingOrder(weights: readonly number[] | Float64Array): Int32Array {
  const heap = { keys: new Float64Array(weights), places: Int32Array.from(weights.keys()) };
  const count = weights.length;
  for (let top = Math.floor(count / 2) - 1; top >= 0; top--) sink(heap, { from: top, count });
  for (let last = count - 1; last > 0; last--) {
    exchange(heap, 0, last);
    sink(heap, { from: 0, count: last });
  }
  return heap.places;
}

/** Lets an item sink until nothing below it is smaller. */
function sink(heap: Heap, { from, count }: { from: number; count: number }): void {
  const { keys } = heap;
  for (let at = from; ; ) {
    const left = 2 * at + 1;
    if (left >= count) return;
    const below = left + 1 < count && keys[left] > keys[left + 1] ? left + 1 : left;
    if (keys[at] <= keys[below]) return;
    exchange(heap, at, below);
    at = below;
  }
}

function exchange({ keys, places }: Heap, one: number, other: number): void {
  const key = keys[one];
  keys[one] = keys[other];
  keys[other] = key;
  const place = places[one];
  places[one] = places[other];
  places[other] = place;
}
