import type { Decimal } from "decimal.js";

type Row = readonly Decimal[];

/**
 * Inverse of a square matrix by Gauss and Jordan with the largest pivot of the column, in the precision of its figures;
 * undefined when a pivot is no more than rounding.
 */
export function inverseOf(matrix: readonly Row[]): Decimal[][] | undefined {
  const size = matrix.length;
  const rows = matrix.map((row, at) => [
    ...row,
    ...row.map((value, column) => value.times(0).plus(at === column ? 1 : 0)),
  ]);
  const scales = matrix.map((row, at) => row[at].abs());
  for (let at = 0; at < size; at++) {
    const best = largestRow(rows, at);
    [rows[at], rows[best]] = [rows[best], rows[at]];
    const pivot = rows[at][at];
    if (pivot.abs().lte(scales[at].times("1e-100"))) return undefined;
    rows[at] = rows[at].map((value) => value.div(pivot));
    for (let other = 0; other < size; other++) {
      const factor = rows[other][at];
      if (other === at || factor.isZero()) continue;
      rows[other] = rows[other].map((value, column) => value.minus(factor.times(rows[at][column])));
    }
  }
  return rows.map((row) => row.slice(size));
}

function largestRow(rows: readonly Row[], column: number): number {
  let best = column;
  for (let row = column + 1; row < rows.length; row++)
    if (rows[row][column].abs().gt(rows[best][column].abs())) best = row;
  return best;
}
