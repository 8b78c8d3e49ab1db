/** The x from 0 to high below which lies probability p, where only the lower tail is known; halved 48 times. */
export function mixtureQuantile(
  p: number,
  { high, lower }: { high: number; lower(x: number): number },
): number {
  if (p <= 0) return 0;
  let below = 0;
  let above = high;
  for (let step = 0; step < 48 && above - below > 1e-15 * above; step++) {
    const middle = (below + above) / 2;
    if (lower(middle) < p) below = middle;
    else above = middle;
  }
  return (below + above) / 2;
}
