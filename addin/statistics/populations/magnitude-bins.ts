/** Index of the high word of a number in memory: 1 where the machine puts low words first. */
const HIGH = new Int32Array(Float64Array.of(1).buffer)[1] === 0 ? 0 : 1;
const EXPONENT_BIAS = 1023;
const HIGH_FRACTION_BITS = 20;
/** Whole numbers up to 2^53 have exponents from 0 to 52. */
const EXPONENTS = 53;

/**
 * Bins of whole numbers by size, read off the exponent and the first bits of the fraction: no logarithm, no division.
 * A bin holds the numbers from its low up to the low of the next one; each is at most 2^-bits of its low wide.
 */
export interface MagnitudeBins {
  readonly count: number;
  readonly lows: Float64Array;
  /** How far the high word, without its sign, is shifted right, and what is then taken off, for the bin. */
  readonly shift: number;
  readonly offset: number;
}

/** Bins of the given count of fraction bits, 0 to 20. */
export function magnitudeBins(bits: number): MagnitudeBins {
  const steps = 2 ** bits;
  return {
    count: EXPONENTS * steps,
    lows: Float64Array.from({ length: EXPONENTS * steps }, (_, at) => {
      return 2 ** Math.floor(at / steps) * (1 + (at % steps) / steps);
    }),
    shift: HIGH_FRACTION_BITS - bits,
    offset: EXPONENT_BIAS * steps,
  };
}

/** High words of the numbers, every second one from the index `first`. No copy. */
export function highWords(units: Float64Array): { words: Int32Array; first: number } {
  return { words: new Int32Array(units.buffer, units.byteOffset, units.length * 2), first: HIGH };
}
