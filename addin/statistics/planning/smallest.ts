/** The smallest whole number from `from` to `to` for which a condition, once true, stays true; undefined if none. */
export function smallest(
  { from, to }: { from: number; to: number },
  holds: (n: number) => boolean,
): number | undefined {
  if (from > to) return undefined;
  if (holds(from)) return from;
  let below = from;
  let step = 1;
  let above = Math.min(to, from + step);
  while (!holds(above)) {
    if (above === to) return undefined;
    below = above;
    step *= 2;
    above = Math.min(to, above + step);
  }
  while (above - below > 1) {
    const middle = Math.floor((below + above) / 2);
    if (holds(middle)) above = middle;
    else below = middle;
  }
  return above;
}

/** So far back from where a condition holds for good an earlier number is looked for. */
const BACK_MAX = 500;

/**
 * The first whole number for which a condition holds that may be lost again behind it: whole errors make the limits of a
 * finite population jump. Looks back 500 numbers from where `smallest` finds it: more than a jump is wide
 * wherever at least one error in 500 is expected.
 */
export function first(
  range: { from: number; to: number },
  holds: (n: number) => boolean,
): number | undefined {
  const sure = smallest(range, holds);
  const to = sure ?? range.to;
  for (let n = Math.max(range.from, to - BACK_MAX); n < to; n++) if (holds(n)) return n;
  return sure;
}
