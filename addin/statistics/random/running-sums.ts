/** Sums of a list from its start, where parts may change: Fenwick (1994), A new data structure for cumulative frequency tables. */
export interface RunningSums {
  add(place: number, amount: number): void;
  /** The first place whose running sum is not below the point, and the sum before it. */
  find(point: number): { place: number; before: number };
}

/** A tree of sums: each change and each search takes log n steps. */
export function runningSums(parts: Float64Array): RunningSums {
  const { length } = parts;
  const tree = new Float64Array(length + 1);
  for (let at = 1; at <= length; at++) {
    tree[at] += parts[at - 1];
    const above = at + (at & -at);
    if (above <= length) tree[above] += tree[at];
  }
  const top = 2 ** Math.floor(Math.log2(Math.max(1, length)));
  return {
    add: (place, amount) => {
      for (let at = place + 1; at <= length; at += at & -at) tree[at] += amount;
    },
    find: (point) => {
      let place = 0;
      let before = 0;
      for (let step = top; step > 0; step /= 2)
        if (place + step <= length && before + tree[place + step] < point) {
          place += step;
          before += tree[place];
        }
      return { place, before };
    },
  };
}
