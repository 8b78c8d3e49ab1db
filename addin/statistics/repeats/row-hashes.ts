/** A key column: codes of texts, serial days, or whole minor units; NaN is not known. */
export type KeyColumn = Int32Array | Float64Array;

/**
 * One word for each row, equal for equal keys and seldom for others: the columns mixed one after the other, then spread
 * by a last step of MurmurHash3 (Appleby 2011).
 */
export function rowHashes(columns: readonly KeyColumn[]): Int32Array {
  const hashes = new Int32Array(columns[0].length);
  for (const column of columns) {
    if (column instanceof Int32Array) mixCodes(hashes, column);
    else mixAmounts(hashes, column);
  }
  for (let row = 0; row < hashes.length; row++) {
    const mixed = Math.imul(hashes[row] ^ (hashes[row] >>> 16), 0x85ebca6b);
    hashes[row] = mixed ^ (mixed >>> 13);
  }
  return hashes;
}

function mixCodes(hashes: Int32Array, column: Int32Array): void {
  for (let row = 0; row < hashes.length; row++)
    hashes[row] = Math.imul(hashes[row] ^ column[row], 0x9e3779b1) ^ (hashes[row] >>> 15);
}

/** By the lowest 32 bits of the whole number. */
function mixAmounts(hashes: Int32Array, column: Float64Array): void {
  for (let row = 0; row < hashes.length; row++)
    hashes[row] = Math.imul(hashes[row] ^ (column[row] | 0), 0x9e3779b1) ^ (hashes[row] >>> 15);
}
