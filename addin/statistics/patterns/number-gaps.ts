/** Missing numbers between two that are there. */
export interface Gap {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** What is not in order in one series of numbers. Rows from 0. */
export interface NumberOrder {
  readonly gaps: readonly Gap[];
  readonly missing: number;
  /** Rows whose number stood in a row before. */
  readonly repeatedRows: readonly number[];
  /** Rows whose number is below that of a row before, and not repeated. */
  readonly outOfOrderRows: readonly number[];
}

export interface NumberOrderOptions {
  /** First and last number that should be there; those found if not given. */
  readonly from?: number;
  readonly to?: number;
}

/** Marks are kept while they need no more than this many bytes for each number; else the numbers are sorted. */
const SPREAD_MAX = 16;

/**
 * Gaps, repeated and out-of-order numbers of one series, in one pass over marks where the numbers lie near each other.
 * @param numbers Whole, 0 or more, in the order of the book; NaN is a row without a number.
 */
export function numberGaps(numbers: Float64Array, options: NumberOrderOptions = {}): NumberOrder {
  let low = options.from ?? Number.POSITIVE_INFINITY;
  let high = options.to ?? Number.NEGATIVE_INFINITY;
  for (let row = 0; row < numbers.length; row++) {
    const number = numbers[row];
    if (number < low) low = number;
    if (number > high) high = number;
  }
  if (!(low <= high)) return { gaps: [], missing: 0, repeatedRows: [], outOfOrderRows: [] };
  const spread = high - low + 1;
  const present =
    spread <= SPREAD_MAX * (numbers.length + 1000) ? new Marks(low, spread) : new Set<number>();
  const repeatedRows: number[] = [];
  const outOfOrderRows: number[] = [];
  let largest = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < numbers.length; row++) {
    const number = numbers[row];
    if (Number.isNaN(number)) continue;
    if (present.has(number)) repeatedRows.push(row);
    else {
      present.add(number);
      if (number < largest) outOfOrderRows.push(row);
      else largest = number;
    }
  }
  const gaps = present instanceof Marks ? present.gaps() : sortedGaps(present, { low, high });
  const missing = gaps.reduce((sum, gap) => sum + gap.count, 0);
  return { gaps, missing, repeatedRows, outOfOrderRows };
}

/** A set of whole numbers near each other, one byte each. */
class Marks {
  readonly #low: number;
  readonly #marks: Uint8Array;

  constructor(low: number, spread: number) {
    this.#low = low;
    this.#marks = new Uint8Array(spread);
  }

  has(number: number): boolean {
    return this.#marks[number - this.#low] === 1;
  }

  add(number: number): void {
    this.#marks[number - this.#low] = 1;
  }

  gaps(): Gap[] {
    const gaps: Gap[] = [];
    const marks = this.#marks;
    // Native search: long runs without a gap cost next to nothing.
    for (let start = marks.indexOf(0); start >= 0; ) {
      const next = marks.indexOf(1, start);
      const end = next < 0 ? marks.length : next;
      gaps.push({ from: this.#low + start, to: this.#low + end - 1, count: end - start });
      start = next < 0 ? -1 : marks.indexOf(0, next);
    }
    return gaps;
  }
}

function sortedGaps(
  present: ReadonlySet<number>,
  { low, high }: { low: number; high: number },
): Gap[] {
  const gaps: Gap[] = [];
  let expected = low;
  for (const number of Float64Array.from(present).sort()) {
    if (number > expected) gaps.push({ from: expected, to: number - 1, count: number - expected });
    expected = number + 1;
  }
  if (expected <= high) gaps.push({ from: expected, to: high, count: high - expected + 1 });
  return gaps;
}
