/**
 * Quantile of sorted numbers. "inclusive" is Excel's QUARTILE.INC and R's type 7, at 1 + (n - 1)p; "exclusive" is
 * QUARTILE.EXC and type 6, at (n + 1)p, held within the numbers (Hyndman and Fan, American Statistician 50, 1996).
 * NaN when there are none.
 * @param sorted Ascending.
 */
export function quantile(
  sorted: Float64Array,
  probability: number,
  method: "inclusive" | "exclusive" = "inclusive",
): number {
  const n = sorted.length;
  if (n === 0) return Number.NaN;
  const place = method === "inclusive" ? (n - 1) * probability : (n + 1) * probability - 1;
  const held = Math.min(Math.max(place, 0), n - 1);
  const below = Math.floor(held);
  const above = Math.min(below + 1, n - 1);
  return sorted[below] + (held - below) * (sorted[above] - sorted[below]);
}
