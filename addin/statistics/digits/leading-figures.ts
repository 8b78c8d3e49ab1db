/**
 * The first figures of a whole number above 0, filled up with zeros: 58 of 58, 580 and 5.8; 50 of 5. Exact for all
 * safe integers: a quotient of such a number by a power of ten never rounds up to the next whole one.
 * @param low 10^(figures - 1); the answer lies from `low` to 10 * low - 1.
 */
export function leadingFigures(size: number, low: number): number {
  const above = low * 10;
  if (size < low) return shortFigures(size, low);
  if (size < above) return size;
  let divisor = 10;
  if (size >= above * 1e4) divisor = size >= above * 1e8 ? 1e9 : 1e5;
  while (size >= above * divisor) divisor *= 10;
  // Below 2^31 the machine divides whole numbers, which is faster.
  return size < 2147483648 ? ((size | 0) / (divisor | 0)) | 0 : Math.floor(size / divisor);
}

function shortFigures(size: number, low: number): number {
  let figures = size;
  while (figures < low) figures *= 10;
  return figures;
}
