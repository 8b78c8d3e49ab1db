/**
 * Damerau-Levenshtein distance: as Levenshtein, and letters may change places even with others inserted between them:
 * a true metric, "CA" to "ABC" is 2 (Lowrance and Wagner, Journal of the ACM 22, 1975).
 */
export function damerauFull(a: Int32Array, b: Int32Array): number {
  const far = a.length + b.length;
  const width = b.length + 2;
  // Two borders before row and column 1: the outer one holds a distance that is never best.
  const cells = new Int32Array((a.length + 2) * width);
  const at = (i: number, j: number): number => (i + 1) * width + j + 1;
  for (let i = -1; i <= a.length; i++) cells[at(i, -1)] = far;
  for (let j = -1; j <= b.length; j++) cells[at(-1, j)] = far;
  for (let i = 0; i <= a.length; i++) cells[at(i, 0)] = i;
  for (let j = 0; j <= b.length; j++) cells[at(0, j)] = j;
  const lastRow = new Map<number, number>();
  for (let i = 1; i <= a.length; i++) {
    let lastColumn = 0;
    for (let j = 1; j <= b.length; j++) {
      const row = lastRow.get(b[j - 1]) ?? 0;
      const isEqual = a[i - 1] === b[j - 1];
      cells[at(i, j)] = Math.min(
        cells[at(i - 1, j - 1)] + (isEqual ? 0 : 1),
        cells[at(i, j - 1)] + 1,
        cells[at(i - 1, j)] + 1,
        cells[at(row - 1, lastColumn - 1)] + (i - row - 1) + 1 + (j - lastColumn - 1),
      );
      if (isEqual) lastColumn = j;
    }
    lastRow.set(a[i - 1], i);
  }
  return cells[at(a.length, b.length)];
}
