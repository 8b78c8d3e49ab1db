/** Halves an interval until no number is left inside: the first number that is not below what is looked for. */
export function bisected(
  { low, high }: { readonly low: number; readonly high: number },
  isBelow: (x: number) => boolean,
): number {
  let below = low;
  let above = high;
  for (let middle = (low + high) / 2; middle > below && middle < above; ) {
    if (isBelow(middle)) below = middle;
    else above = middle;
    middle = (below + above) / 2;
  }
  return above;
}
