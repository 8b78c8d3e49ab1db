import { ArgumentError } from "../../addin/core/faults";
import { reason } from "../../addin/core/reason";
import { linearTrend } from "../../addin/statistics/trends/linear-trend";
import { matrixOf } from "../runtime/books-of";
import { plainValue } from "../runtime/cell-values";
import { columnOf, shownValue } from "../runtime/columns";
import { NotKnown } from "../runtime/not-known";
import { counted, withEnd } from "../runtime/result-end";
import { flagOf } from "../runtime/scalars";
import { unequalSizes } from "../runtime/unequal-sizes";

/**
 * What amounts of periods should be by a straight line, and which lie far from it: over the periods themselves, over what
 * drives them (members, events), over the amount of the period before, or over both.
 * @customfunction TREND
 * @param periods Column of periods in order, such as years; only names.
 * @param amounts Column of the same size.
 * @param [driver] One or more columns of the same number of rows: what drives the amounts.
 * @param [last] TRUE where the amount of the period before explains, too; then the first period is only a beginning.
 * @param invocation Where the arguments stand.
 * @returns Period, Actual, Expected, Difference, In standard errors, Look at; then the line, its R squared and the end of every test.
 * @requiresParameterAddresses
 * @unknown There are too few periods: at least three more than what explains them; or what explains never changes.
 * @rounding None.
 * @example =TREASURY.TREND({2018;2019;2020;2021;2022;2023;2024},{100;112;119;131;180;151;160})
 * @example =TREASURY.TREND({2018;2019;2020;2021;2022;2023},{100;112;119;131;138;151},{50;56;60;65;70;75})
 */
export function trend(
  periods: any[][],
  amounts: any[][],
  driver?: any[][],
  last?: any,
  _invocation?: CustomFunctions.Invocation,
): any[][] {
  const names = columnOf(periods, "periods");
  const actual = numbersIn(amounts, "amounts");
  if (names.values.length !== actual.length)
    throw unequalSizes(
      { name: "periods", count: names.values.length },
      { name: "amounts", count: actual.length },
    );
  const usesLast = flagOf(last, "last", false);
  const drivers = driversOf(driver, actual.length);
  const start = usesLast ? 1 : 0;
  const x = [
    ...(usesLast ? [actual.slice(0, -1)] : []),
    ...drivers.map((column) => column.slice(start)),
    ...(usesLast || drivers.length > 0 ? [] : [actual.map((_, at) => at + 1)]),
  ];
  const y = actual.slice(start);
  if (y.length < x.length + 3)
    throw new NotKnown(
      reason`too few periods for a line: ${y.length}; at least ${x.length + 3} are needed`,
    );
  if (x.some((column) => column.every((value) => value === column[0])))
    throw new NotKnown(
      reason`what should explain the amounts never changes, so it explains nothing`,
    );
  const line = linearTrend({ x, y });
  const label = (at: number) => String(plainValue(names.values[at]) ?? "") || String(at + 1);
  const errors = line.standardisedResiduals.map((error) => (Number.isNaN(error) ? 0 : error));
  const rows = y.map((value, at) => [
    label(at + start),
    value,
    line.fitted[at],
    line.residuals[at],
    errors[at],
    Math.abs(errors[at]) > 2 ? (errors[at] > 0 ? "above the line" : "below the line") : "",
  ]);
  const far = rows.filter((row) => row[5] !== "").map(([name]) => name);
  return withEnd(
    [
      ["Period", "Actual", "Expected", "Difference", "In standard errors", "Look at"],
      ...rows,
      ["Begins at", line.intercept],
      ...line.coefficients
        .slice(1)
        .map((slope, at) => [x.length === 1 ? "Slope" : `Slope ${at + 1}`, slope]),
      ["R squared", line.r2],
      ["Standard error", line.residualSE],
    ],
    {
      given: actual.length,
      used: y.length,
      leftOut: usesLast ? "the first period, which has none before" : "",
      method: `least squares on ${usesLast ? "the period before" : ""}${usesLast && drivers.length > 0 ? " and " : ""}${drivers.length > 0 ? counted(drivers.length, "driver") : usesLast ? "" : "the order of the periods"}; residuals standardised by leverage, marked beyond 2`,
      sentence:
        far.length === 0
          ? `No period of ${y.length} lies far from the line.`
          : `${counted(far.length, "period")} of ${y.length} ${far.length === 1 ? "lies" : "lie"} far from the line: ${far.join(", ")}. Ask what happened then; one in twenty does so by chance.`,
    },
  );
}

function numbersIn(argument: unknown, name: string): number[] {
  const column = columnOf(argument, name);
  return column.values.map((value, at) => {
    const number =
      typeof value === "string" && /^[+-]?\d+(\.\d+)?$/.test(value.trim()) ? Number(value) : value;
    // A blank cell may arrive as 0, and a period may have had nothing: both are 0.
    if (number === null) return 0;
    if (typeof number === "number" && Number.isFinite(number)) return number;
    throw new ArgumentError(
      reason`${column.place(at)} is ${shownValue(value)}; it must be a number`,
    );
  });
}

function driversOf(argument: unknown, rows: number): number[][] {
  const matrix = matrixOf(argument);
  if (matrix === undefined) return [];
  if (matrix.length !== rows)
    throw unequalSizes({ name: "amounts", count: rows }, { name: "driver", count: matrix.length });
  const flat = numbersIn(argument, "driver");
  const width = matrix[0].length;
  return matrix[0].map((_, column) => flat.filter((_value, at) => at % width === column));
}
