import fc from "fast-check";
import { expect, test } from "vitest";
import { linearTrend } from "../../../addin/statistics/trends/linear-trend";

test("a line that all points lie on", () => {
  const fit = linearTrend({ x: ["0.1", "0.2", "0.3"], y: ["1.3", "1.6", "1.9"] });
  expect([fit.intercept, fit.slope, fit.r2, fit.residualSE]).toEqual([1, 3, 1, 0]);
  expect(fit.rowsBeyondTwo).toEqual([]);
});

test("the row that stands out", () => {
  const y = [10, 20, 30, 40, 90, 60, 70, 80];
  const fit = linearTrend({ x: y.map((_, at) => at + 1), y });
  expect(fit.maxAbsStandardisedResidualRow).toBe(5);
  expect(fit.rowsBeyondTwo).toEqual([5]);
});

test.each([
  [{ x: [1, 1, 1], y: [1, 2, 3] }, /does not vary/],
  [
    {
      x: [
        [1, 2, 3, 4],
        [2, 4, 6, 8],
      ],
      y: [1, 2, 3, 5],
    },
    /follows from the others/,
  ],
  [{ x: [1, 2], y: [1, 2] }, /2 rows are too few for 2 coefficients/],
  [{ x: [1, 2, 3], y: [1, 2] }, /x has 3 rows and y 2/],
  [{ x: [1, 2, 3], y: [1, 2, ""] }, /is no number/],
  [{ x: [1, 2, 3], y: [1, 2, 3], degree: 0 }, /degree is 0/],
])("%j is refused", (input, words) => {
  expect(() => linearTrend(input)).toThrow(words);
});

test("residuals add up to 0, and the fit to what was there", () => {
  const points = fc.array(
    fc.tuple(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: -1000, max: 1000 })),
    {
      minLength: 4,
      maxLength: 20,
    },
  );
  fc.assert(
    fc.property(points, (pairs) => {
      const x = pairs.map(([value]) => value);
      fc.pre(new Set(x).size > 1);
      const fit = linearTrend({ x, y: pairs.map(([, value]) => value) });
      expect(Math.abs(fit.residuals.reduce((sum, value) => sum + value, 0))).toBeLessThan(1e-9);
      pairs.forEach(([, value], at) => {
        expect(fit.fitted[at] + fit.residuals[at]).toBeCloseTo(value, 9);
      });
    }),
    { numRuns: 30 },
  );
});
