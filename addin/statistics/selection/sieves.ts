import { decimalRounding } from "../terms/decimal-rounding";

/** Each row is drawn when its value exceeds a random part of the interval. Gill (1983), The sieve method. */
export function sieve(
  values: Float64Array,
  { interval, uniforms }: { interval: number; uniforms: readonly number[] },
): number[] {
  const drawn: number[] = [];
  for (let row = 0; row < values.length; row++)
    if (values[row] > decimalRounding(uniforms[row] * interval, 2)) drawn.push(row);
  return drawn;
}

/**
 * Sieve with a fixed number: rows by value over random number from the largest, but none later than it would be certain
 * to be drawn. Hoogduin, Hall and Tsay (2010), Modified Sieve Sampling.
 */
export function modifiedSieve(
  values: Float64Array,
  { n, uniforms }: { n: number; uniforms: readonly number[] },
): number[] {
  const total = values.reduce((sum, value) => sum + value, 0);
  const mesh = values.map((value, index) => value / uniforms[index]);
  return Array.from(values.keys())
    .filter((index) => values[index] > 0)
    .sort((a, b) => mesh[b] - mesh[a])
    .map((index, place) => ({ index, rank: Math.min(place + 1, total / values[index]) }))
    .filter(({ rank }) => rank <= n)
    .sort((a, b) => a.rank - b.rank)
    .map(({ index }) => index);
}
