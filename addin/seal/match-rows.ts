import { longestOrder } from "../core/longest-order";

/** A row as it can be told from others. Indices are those of the two lists, which stand in the order of the sheets. */
export interface MatchedRow {
  /** Names of the row, the most precise first; the last is what people call it, such as the number of the entry. */
  readonly names: readonly string[];
  /** What the whole row comes to: its line, or the digest of it. */
  readonly content: string;
}

/** What became of the rows of a table. */
export interface RowMatch {
  /** The same row before and now. */
  readonly same: readonly Pair[];
  /** Rows of one name with another content. */
  readonly changed: readonly Pair[];
  readonly removed: readonly number[];
  readonly added: readonly number[];
  /** Those of the same rows that stand at another place among the others: the fewest that explain the new order. */
  readonly moved: readonly Pair[];
}

export interface Pair {
  readonly before: number;
  readonly now: number;
}

/**
 * Matches rows by their content first, then by their names: a row that anybody touched is paired with what it was, however
 * many rows were added, removed or moved around it.
 */
export function matchRows(before: readonly MatchedRow[], now: readonly MatchedRow[]): RowMatch {
  const same = pairs(before, now, ({ content }) => content);
  const changed: Pair[] = [];
  const levels = Math.max(0, ...before.slice(0, 1).map(({ names }) => names.length));
  for (let level = 0; level < levels; level++) {
    const known = [...same, ...changed];
    changed.push(...pairs(before, now, ({ names }) => names[level] || undefined, known));
  }
  const ofBefore = new Set([...same, ...changed].map((pair) => pair.before));
  const ofNow = new Set([...same, ...changed].map((pair) => pair.now));
  return {
    same,
    changed,
    removed: indicesWithout(before.length, ofBefore),
    added: indicesWithout(now.length, ofNow),
    moved: movedOf(same),
  };
}

/** Pairs of rows with an equal key, the first with the first; rows that are paired already are left out. */
export function pairs<Row>(
  before: readonly Row[],
  now: readonly Row[],
  keyOf: (row: Row) => string | undefined,
  known: readonly Pair[] = [],
): readonly Pair[] {
  const taken = new Set(known.map((pair) => pair.before));
  const given = new Set(known.map((pair) => pair.now));
  const waiting = new Map<string, number[]>();
  for (let at = before.length - 1; at >= 0; at--) {
    const key = taken.has(at) ? undefined : keyOf(before[at]);
    if (key === undefined) continue;
    const others = waiting.get(key);
    if (others === undefined) waiting.set(key, [at]);
    else others.push(at);
  }
  const found: Pair[] = [];
  for (let at = 0; at < now.length; at++) {
    const key = given.has(at) ? undefined : keyOf(now[at]);
    const first = key === undefined ? undefined : waiting.get(key)?.pop();
    if (first !== undefined) found.push({ before: first, now: at });
  }
  return found;
}

function indicesWithout(count: number, without: ReadonlySet<number>): readonly number[] {
  return Array.from({ length: count }, (_, at) => at).filter((at) => !without.has(at));
}

function movedOf(same: readonly Pair[]): readonly Pair[] {
  const isInOrder = longestOrder(Int32Array.from(same, ({ before }) => before));
  return same.filter((_, at) => isInOrder[at] === 0);
}
