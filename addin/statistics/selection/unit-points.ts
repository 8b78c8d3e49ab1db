/**
 * The index of the row that each point lies in, rows laid end to end; in the order of the points. With the end inside,
 * a point on the border of two rows belongs to the first (units counted from 1), else to the second.
 */
export function unitPoints(
  values: readonly number[] | Float64Array,
  { points, isEndInside }: { points: readonly number[]; isEndInside: boolean },
): number[] {
  const order = points.map((_, place) => place).sort((a, b) => points[a] - points[b]);
  const found = new Array<number>(points.length).fill(0);
  let row = 0;
  let end = values[0] ?? 0;
  let last = values.length - 1;
  while (last > 0 && !(values[last] > 0)) last--;
  for (const place of order) {
    const point = points[place];
    while (row < last && (isEndInside ? end < point : end <= point)) end += values[++row];
    found[place] = row;
  }
  return found;
}
