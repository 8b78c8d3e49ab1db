/**
 * The first figures of a whole number above 0, filled up with zeros: 58 of 58, 580 and 5.8; 50 of 5. Exact for all
 * safe integers: a quotient of such a number by a power of ten never rounds up to the next whole one.
 * @param low 10^(figures - 1); the answer lies from `low` to 10 * low - 1.
 */
export function leadingFigures(size: number, low: number): number {
  let figures = size;
  while (figures < low) figures *= 10;
  let divisor = 1;
  while (figures >= low * 10 * divisor) divisor *= 10;
  return Math.floor(figures / divisor);
}
