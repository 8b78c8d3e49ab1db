import { KIND } from "../core/sheet";

/** Years, and numbers of vouchers, lie below. */
const NUMBERS = 65_536;

/**
 * Gives each whole number of a column a code in the order in which they come, -1 where a cell is blank or an error. The
 * numbers by code; undefined where a cell holds anything else. Nothing but typed arrays: the engine keeps what it made of
 * such a loop from one book to the next.
 */
export function codeWholeNumbers(
  [kinds, values]: readonly [kinds: Uint8Array, values: Float64Array],
  codes: Int32Array,
): Int32Array | undefined {
  const numbers = new Int32Array(NUMBERS);
  const size = codeNumbers([kinds, values], [codes, numbers], new Int32Array(NUMBERS));
  return size < 0 ? undefined : numbers.slice(0, size);
}

/** @param next One more than the code of each number: an array is born full of noughts. */
function codeNumbers(
  [kinds, values]: readonly [kinds: Uint8Array, values: Float64Array],
  [codes, numbers]: readonly [codes: Int32Array, numbers: Int32Array],
  next: Int32Array,
): number {
  let size = 0;
  for (let row = 0; row < codes.length; row++) {
    const kind = kinds[row];
    if (kind !== KIND.number) {
      if (kind !== 0 && kind !== KIND.error) return -1;
      codes[row] = -1;
      continue;
    }
    const number = values[row];
    const whole = number | 0;
    if (whole !== number || whole < 0 || whole >= NUMBERS) return -1;
    if (next[whole] === 0) {
      numbers[size] = whole;
      next[whole] = ++size;
    }
    codes[row] = next[whole] - 1;
  }
  return size;
}
