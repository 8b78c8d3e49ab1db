import { Decimal } from "decimal.js";
import { ArgumentError } from "../../core/faults";
import { inverseOf } from "./inverse-matrix";

/** Figures of the arithmetic: enough that ten powers of one column are still told apart. */
export const Exact = Decimal.clone({ precision: 120, toExpNeg: -200, toExpPos: 200 });

/** Ordinary least squares of y on columns. */
export interface LeastSquares {
  readonly coefficients: readonly Decimal[];
  /** (X'X)^-1. */
  readonly inverse: readonly (readonly Decimal[])[];
  readonly fitted: readonly Decimal[];
  readonly residuals: readonly Decimal[];
  readonly residualSquares: Decimal;
}

/**
 * Solves the normal equations in decimals of 120 figures, so that nothing is lost where columns are nearly alike. Throws ArgumentError when a column follows from the others.
 * @param rows Values of the columns, one list a row.
 */
export function leastSquares(
  rows: readonly (readonly Decimal[])[],
  y: readonly Decimal[],
): LeastSquares {
  const columns = rows[0].map((_, column) => rows.map((row) => row[column]));
  const inverse = inverseOf(columns.map((a) => columns.map((b) => product(a, b))));
  if (inverse === undefined)
    throw new ArgumentError("x has a column that does not vary, or that follows from the others");
  const moments = columns.map((column) => product(column, y));
  const coefficients = inverse.map((row) => product(row, moments));
  const fitted = rows.map((row) => product(row, coefficients));
  // What 120 figures leave of an exact fit is rounding, and no residual.
  const rounding = Exact.max(...y.map((value) => value.abs())).times("1e-60");
  const residuals = y.map((value, row) => {
    const residual = value.minus(fitted[row]);
    return residual.abs().lte(rounding) ? new Exact(0) : residual;
  });
  return {
    coefficients,
    inverse,
    fitted,
    residuals,
    residualSquares: product(residuals, residuals),
  };
}

/** Sum of the products of two lists. */
export function product(a: readonly Decimal[], b: readonly Decimal[]): Decimal {
  return a.reduce((sum, value, index) => sum.plus(value.times(b[index])), new Exact(0));
}
