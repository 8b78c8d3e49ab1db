/**
 * The index of the row that each point lies in, rows laid end to end; in the order of the points. With the end inside,
 * a point on the border of two rows belongs to the first (units counted from 1), else to the second.
 */
export function unitPoints(
  values: readonly number[],
  { points, isEndInside }: { points: readonly number[]; isEndInside: boolean },
): number[] {
  const order = points.map((_, place) => place).sort((a, b) => points[a] - points[b]);
  const found = new Array<number>(points.length).fill(0);
  let row = 0;
  let end = values[0] ?? 0;
  const last = values.findLastIndex((value) => value > 0);
  for (const place of order) {
    const point = points[place];
    while (row < last && (isEndInside ? end < point : end <= point)) end += values[++row];
    found[place] = row;
  }
  return found;
}
