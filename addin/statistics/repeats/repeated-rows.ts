import { rowGroups } from "./row-groups";
import { type KeyColumn, rowHashes } from "./row-hashes";

/** Groups of two rows and more. */
export interface RepeatedRows {
  /** Rows that stand in a group, ascending. */
  readonly rows: Int32Array;
  /** Group of each of these rows, from 0 in order of appearance. */
  readonly groupOf: Int32Array;
  readonly groups: number;
}

/**
 * Rows whose key stands in another row too. Most rows are told apart by marks of their hashes and are never compared;
 * the others are grouped by the keys themselves.
 * @param columns One or more of one length.
 */
export function repeatedRows(columns: readonly KeyColumn[]): RepeatedRows {
  const candidates = rowsOfSharedHash(rowHashes(columns));
  const { groupOf, sizes } = rowGroups(columns.map((column) => gathered(column, candidates)));
  const rows = new Int32Array(candidates.length);
  const groups = new Int32Array(candidates.length);
  const numbers = new Int32Array(sizes.length).fill(-1);
  let count = 0;
  let known = 0;
  for (let at = 0; at < candidates.length; at++) {
    const group = groupOf[at];
    if (group < 0 || sizes[group] < 2) continue;
    if (numbers[group] < 0) numbers[group] = known++;
    rows[count] = candidates[at];
    groups[count++] = numbers[group];
  }
  return { rows: rows.subarray(0, count), groupOf: groups.subarray(0, count), groups: known };
}

/** Rows whose hash, or one that leaves the same marks, occurs twice. */
function rowsOfSharedHash(hashes: Int32Array): Int32Array {
  const seen = marksFor(hashes.length * 16);
  // Few hashes occur twice: these marks stay in fast memory.
  const twice = marksFor(hashes.length * 4);
  for (let row = 0; row < hashes.length; row++) {
    const place = hashes[row] & seen.mask;
    const bit = 1 << place;
    const word = seen.marks[place >>> 5];
    if ((word & bit) === 0) seen.marks[place >>> 5] = word | bit;
    else twice.marks[(place & twice.mask) >>> 5] |= bit;
  }
  const rows: number[] = [];
  for (let row = 0; row < hashes.length; row++) {
    const place = hashes[row] & twice.mask;
    if ((twice.marks[place >>> 5] & (1 << place)) !== 0) rows.push(row);
  }
  return Int32Array.from(rows);
}

/** Marks of at least so many bits. */
function marksFor(bitsMin: number): { marks: Int32Array; mask: number } {
  let bits = 1024;
  while (bits < bitsMin) bits *= 2;
  return { marks: new Int32Array(bits / 32), mask: bits - 1 };
}

function gathered(column: KeyColumn, rows: Int32Array): KeyColumn {
  const part =
    column instanceof Int32Array ? new Int32Array(rows.length) : new Float64Array(rows.length);
  for (let at = 0; at < rows.length; at++) part[at] = column[rows[at]];
  return part;
}
