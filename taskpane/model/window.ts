/** The part of a long list that is drawn, and the room above it. */
export interface ListWindow {
  readonly first: number;
  /** The row behind the last one. */
  readonly end: number;
  readonly height: number;
}

/** Rows drawn above and below what is seen, so that none is missing while the list moves. */
const SPARE = 6;

/** The rows to draw of a list of rows of one height, in pixels. */
export function windowOf({
  count,
  rowHeight,
  top,
  height,
}: {
  count: number;
  rowHeight: number;
  top: number;
  height: number;
}): ListWindow {
  const first = Math.max(0, Math.floor(top / rowHeight) - SPARE);
  const end = Math.min(count, Math.ceil((top + height) / rowHeight) + SPARE);
  return { first: Math.min(first, Math.max(0, end)), end, height: count * rowHeight };
}

/** How far a list must be scrolled so that a row is seen whole; as it is where it is seen already. */
export function topShowing({
  at,
  rowHeight,
  top,
  height,
}: {
  at: number;
  rowHeight: number;
  top: number;
  height: number;
}): number {
  if (at * rowHeight < top) return at * rowHeight;
  if ((at + 1) * rowHeight > top + height) return (at + 1) * rowHeight - height;
  return top;
}
