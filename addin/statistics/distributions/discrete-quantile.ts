/** A distribution over whole numbers from low to high. */
export interface Counts {
  readonly low: number;
  readonly high: number;
  /** P(X <= count). */
  lower(count: number): number;
}

// The tails carry rounding: a probability that equals p but for that counts as reached.
const ROUNDING = 1 + 1e-13;

/** The smallest count with P(X <= count) >= p, by doubling and bisection. */
export function discreteQuantile(p: number, { low, high, lower }: Counts): number {
  const reached = (count: number) => lower(count) * ROUNDING >= p;
  if (reached(low)) return low;
  let below = low;
  let step = 1;
  let above = Math.min(high, low + step);
  while (above < high && !reached(above)) {
    below = above;
    step *= 2;
    above = Math.min(high, low + step);
  }
  while (above - below > 1) {
    const middle = Math.floor((below + above) / 2);
    if (reached(middle)) above = middle;
    else below = middle;
  }
  return above;
}
