import type { Decimal } from "decimal.js";
import { ArgumentError } from "../../core/faults";
import { incompleteBeta } from "../distributions/incomplete-beta";
import { studentTails } from "../distributions/student";
import type { Cells } from "../populations/population";
import { designRows, type Explaining, exactOf } from "./design-rows";
import { Exact, leastSquares, product } from "./least-squares";

export interface LinearTrendInput {
  /** What explains: one column or several. */
  readonly x: Explaining;
  readonly y: Cells;
  /** Highest power of a single column; 1 if not given. */
  readonly degree?: number;
  /** True for a line through the origin. */
  readonly throughOrigin?: boolean;
}

/**
 * Regression of y on x by ordinary least squares, with residuals standardised by their leverage (as R's rstandard).
 * Rows from 1. `r2` of a line through the origin is over the sum of y^2. Relative error below 1e-13 on the certified
 * values of NIST StRD linear regression (Norris, NoInt1, NoInt2, Longley, Wampler1, Wampler2).
 */
export function linearTrend({ x, y, degree = 1, throughOrigin = false }: LinearTrendInput) {
  const rows = designRows(x, { degree, throughOrigin });
  const values = y.map(exactOf);
  const n = values.length;
  const terms = rows[0]?.length ?? 0;
  if (rows.length !== n) throw new ArgumentError(`x has ${rows.length} rows and y ${n}`);
  if (n <= terms) throw new ArgumentError(`${n} rows are too few for ${terms} coefficients`);
  const fit = leastSquares(rows, values);
  const df = n - terms;
  const variance = fit.residualSquares.div(df);
  const errors = fit.inverse.map((row, at) => row[at].times(variance).sqrt());
  const slopes = throughOrigin ? terms : terms - 1;
  const spread = spreadAbout(throughOrigin ? new Exact(0) : meanOf(values), values);
  const explained = spread.minus(fit.residualSquares);
  const fStatistic = explained.div(slopes).div(variance).toNumber();
  const standardised = rows.map((row, at) => {
    const leverage = product(
      row,
      fit.inverse.map((line) => product(line, row)),
    );
    const error = variance.times(new Exact(1).minus(leverage)).sqrt();
    return error.isZero() ? Number.NaN : fit.residuals[at].div(error).toNumber();
  });
  const tValues = fit.coefficients.map((value, at) => value.div(errors[at]).toNumber());
  const coefficients = fit.coefficients.map((value) => value.toNumber());
  return {
    intercept: throughOrigin ? 0 : coefficients[0],
    slope: coefficients[throughOrigin ? 0 : 1],
    coefficients,
    standardErrors: errors.map((error) => error.toNumber()),
    tValues,
    pValues: tValues.map((t) => 2 * studentTails(Math.abs(t), df).upper),
    n,
    df,
    residualSE: variance.sqrt().toNumber(),
    r2: explained.div(spread).toNumber(),
    fStatistic,
    p: incompleteBeta(df / (df + slopes * fStatistic), { a: df / 2, b: slopes / 2 }).lower,
    maxAbsStandardisedResidualRow: largestAt(standardised) + 1,
    standardisedResiduals: standardised,
    fitted: fit.fitted.map((value) => value.toNumber()),
    residuals: fit.residuals.map((value) => value.toNumber()),
    rowsBeyondTwo: standardised.flatMap((value, at) => (Math.abs(value) > 2 ? [at + 1] : [])),
  };
}

function meanOf(values: readonly Decimal[]): Decimal {
  return values.reduce((sum, value) => sum.plus(value), new Exact(0)).div(values.length);
}

/** Sum of the squared distances from a centre. */
function spreadAbout(center: Decimal, values: readonly Decimal[]): Decimal {
  const parts = values.map((value) => value.minus(center));
  return product(parts, parts);
}

function largestAt(values: readonly number[]): number {
  let best = 0;
  for (const [at, value] of values.entries())
    if (Math.abs(value) > Math.abs(values[best]) || Number.isNaN(values[best])) best = at;
  return best;
}
