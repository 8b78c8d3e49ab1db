import { type KeyColumn, rowHashes } from "./row-hashes";

/** Rows of equal keys. */
export interface RowGroups {
  /** Group of each row, from 0 in order of appearance; -1 where a key is not known. */
  readonly groupOf: Int32Array;
  /** First row of each group. */
  readonly first: Int32Array;
  /** Rows of each group. */
  readonly sizes: Int32Array;
}

const FREE = -1;

/**
 * Groups rows by equal keys in all columns, in one pass over an open table (Knuth, The Art of Computer Programming 3,
 * 6.4, linear probing). Equality is that of the numbers, never of a hash.
 * @param columns One or more of one length.
 */
export function rowGroups(columns: readonly KeyColumn[]): RowGroups {
  const count = columns[0].length;
  const hashes = rowHashes(columns);
  let size = 16;
  while (size < count * 2) size *= 2;
  const table = new Int32Array(size).fill(FREE);
  const groupOf = new Int32Array(count);
  const first = new Int32Array(count);
  const sizes = new Int32Array(count);
  let groups = 0;
  for (let row = 0; row < count; row++) {
    if (!isKnown(columns, row)) {
      groupOf[row] = -1;
      continue;
    }
    let slot = hashes[row] & (size - 1);
    while (table[slot] !== FREE && !areEqual(columns, first[table[slot]], row))
      slot = (slot + 1) & (size - 1);
    if (table[slot] === FREE) {
      table[slot] = groups;
      first[groups++] = row;
    }
    groupOf[row] = table[slot];
    sizes[table[slot]]++;
  }
  return { groupOf, first: first.subarray(0, groups), sizes: sizes.subarray(0, groups) };
}

function areEqual(columns: readonly KeyColumn[], a: number, b: number): boolean {
  for (let at = 0; at < columns.length; at++) if (columns[at][a] !== columns[at][b]) return false;
  return true;
}

function isKnown(columns: readonly KeyColumn[], row: number): boolean {
  for (let at = 0; at < columns.length; at++) if (Number.isNaN(columns[at][row])) return false;
  return true;
}
