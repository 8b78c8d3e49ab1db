/**
 * Marks the most values that stand in ascending order (equal ones allowed) when the others are left out: those that
 * are out of place are the fewest that explain the disorder. Patience sorting with links back (Schensted 1961).
 */
export function longestOrder(values: Int32Array): Uint8Array {
  const tails = new Int32Array(values.length);
  const before = new Int32Array(values.length);
  let length = 0;
  for (let at = 0; at < values.length; at++) {
    let low = 0;
    let high = length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (values[tails[middle]] <= values[at]) low = middle + 1;
      else high = middle;
    }
    before[at] = low === 0 ? -1 : tails[low - 1];
    tails[low] = at;
    if (low === length) length++;
  }
  const isInOrder = new Uint8Array(values.length);
  for (let at = length === 0 ? -1 : tails[length - 1]; at >= 0; at = before[at]) isInOrder[at] = 1;
  return isInOrder;
}
