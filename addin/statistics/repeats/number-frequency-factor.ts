/**
 * Number frequency factor: the sum of c^2 over the amounts that occur c >= 2 times, over n^2. 0 when all differ, 1 when
 * all are the same (Nigrini, Benford's Law, 2012, ch. 5).
 */
export function numberFrequencyFactor(counts: Int32Array, n: number): number {
  let squares = 0;
  for (const count of counts) if (count > 1) squares += count ** 2;
  return squares / n ** 2;
}
