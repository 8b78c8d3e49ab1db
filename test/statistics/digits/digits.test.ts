import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { benford } from "../../../addin/statistics/digits/benford";
import { digitBayesFactor } from "../../../addin/statistics/digits/digit-bayes-factor";
import { digitCounts } from "../../../addin/statistics/digits/digit-counts";
import { digitTestNamed } from "../../../addin/statistics/digits/digit-tests";
import { jointdigitBenftest } from "../../../addin/statistics/digits/jointdigit-benftest";
import { lastTwo } from "../../../addin/statistics/digits/last-two";
import { leadingFigures } from "../../../addin/statistics/digits/leading-figures";
import { mantissa } from "../../../addin/statistics/digits/mantissa";
import { secondOrder } from "../../../addin/statistics/digits/second-order";
import { summation } from "../../../addin/statistics/digits/summation";

/** The class of one amount. */
function classOf(value: string, test: string): number {
  const { digits, counts } = benford({ values: [value], test });
  return digits[counts.indexOf(1)];
}

describe("figures are those of the decimal text", () => {
  test.each([
    ["0.58", "firstTwo", 58],
    ["0.29", "firstTwo", 29],
    ["5", "firstTwo", 50],
    ["0.05", "firstThree", 500],
    ["1153.35", "firstThree", 115],
    ["-987.6", "first", 9],
    ["999999", "second", 9],
    ["10", "second", 0],
    ["1234", "third", 3],
    ["50.00", "lastTwo", 0],
    ["50.05", "lastTwo", 5],
    ["50.5", "last", 0],
    ["7", "lastTwo", 0],
    ["6e+05", "first", 6],
    ["9007199254740991", "firstThree", 900],
  ])("%s, %s: %d", (value, name, expected) => {
    expect(classOf(value, name)).toBe(expected);
  });

  test("every whole number, by its text", () => {
    const whole = fc.oneof(
      fc.integer({ min: 1, max: 3000 }),
      fc.maxSafeNat().filter((value) => value > 0),
      // Where a class ends: 10^k and its neighbours.
      fc
        .tuple(
          fc.integer({ min: 1, max: 999 }),
          fc.integer({ min: 0, max: 12 }),
          fc.integer({ min: -1, max: 1 }),
        )
        .map(([digits, power, step]) => digits * 10 ** power + step)
        .filter((value) => value > 0),
    );
    fc.assert(
      fc.property(whole, fc.constantFrom(1, 10, 100), (value, low) => {
        const figures = Number(String(value).padEnd(3, "0").slice(0, String(low).length));
        expect(leadingFigures(value, low)).toBe(figures);
        const counts = digitCounts(Float64Array.of(-value), digitTestNamed(String(low).length));
        expect(counts.indexOf(1)).toBe(figures - low);
      }),
      { numRuns: 3000 },
    );
  });

  test("blanks and 0 have no first figure, 0 has last ones", () => {
    const units = Float64Array.of(Number.NaN, 0, -0, 12);
    expect(Array.from(digitCounts(units, digitTestNamed("first")))).toEqual([
      1, 0, 0, 0, 0, 0, 0, 0, 0,
    ]);
    expect(digitCounts(units, digitTestNamed("lastTwo"))[0]).toBe(2);
  });
});

test("neither the order of the rows nor a power of ten changes anything", () => {
  const amounts = fc.array(fc.integer({ min: 1, max: 10 ** 9 }), { minLength: 1, maxLength: 200 });
  fc.assert(
    fc.property(amounts, fc.constantFrom("first", "firstTwo", "second"), (values, name) => {
      const plain = benford({ values, test: name });
      expect(benford({ values: [...values].reverse(), test: name })).toEqual(plain);
      expect(benford({ values: values.map((value) => value * 1000), test: name })).toEqual(plain);
      expect(plain.counts.reduce((sum, count) => sum + count, 0)).toBe(values.length);
    }),
  );
});

test("z is corrected only where the correction is smaller than the deviation", () => {
  const { z, zAlwaysCorrected, zUncorrected, counts, expected, n } = benford({
    values: [1, 1, 1, 1, 2, 2, 3, 4, 5, 6, 9],
  });
  counts.forEach((count, index) => {
    const deviation = Math.abs(count / n - expected[index]);
    const isSmall = deviation <= 1 / (2 * n);
    expect(z[index]).toBe(isSmall ? zUncorrected[index] : zAlwaysCorrected[index]);
    expect(zAlwaysCorrected[index] < 0).toBe(deviation < 1 / (2 * n));
  });
  expect(zAlwaysCorrected.some((value) => value < 0)).toBe(true);
});

test.each([
  ["benford", 0.301],
  ["uniform", 0.111],
] as const)("against %s", (reference, share) => {
  expect(benford({ values: [1, 2], reference }).expected[0]).toBeCloseTo(share, 3);
});

test("against weights of one's own; wrong ones are refused", () => {
  const reference = [1, 1, 1, 1, 1, 1, 1, 1, 2];
  expect(benford({ values: [9], reference }).expected[8]).toBeCloseTo(0.2, 15);
  expect(() => benford({ values: [9], reference: [1, 2] })).toThrow(/9 weights/);
  expect(() => benford({ values: [9], test: "fourth" })).toThrow(/test is fourth/);
});

test("all eigenvalues give chi-square, whatever the counts", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(500), { minLength: 9, maxLength: 9 }), (counts) => {
      fc.pre(counts.some((count) => count > 0));
      const { statistic, p } = jointdigitBenftest({ counts });
      const plain = benford({ counts });
      expect(Math.abs(statistic - plain.chisq)).toBeLessThan(1e-9 * (1 + plain.chisq));
      expect(p).toBeCloseTo(plain.p, 9);
    }),
  );
});

test("a Bayes factor by hand: two classes' worth of prior", () => {
  // All mass on two classes is the same as a coin: B(1+2, 1+1) / B(1, 1) / (0.5^3).
  const reference = [1, 1, 0, 0, 0, 0, 0, 0, 0];
  const prior = [1, 1, 1e-9, 1e-9, 1e-9, 1e-9, 1e-9, 1e-9, 1e-9];
  const { BF10, BF01 } = digitBayesFactor({ values: [1, 1, 2], reference, prior });
  expect(BF10).toBeCloseTo(8 / 12, 6);
  expect(BF01).toBeCloseTo(12 / 8, 6);
  expect(() => digitBayesFactor({ values: [1], prior: [1] })).toThrow(/9 numbers above 0/);
  expect(() => digitBayesFactor({ values: [1], prior: false })).toThrow(/prior is false/);
});

test("summation adds absolute amounts by their first figures", () => {
  const found = summation({ values: ["12.50", "-1.25", "130", "0", "0.005"], digits: 1, top: 2 });
  expect(found.total).toBe(143.755);
  expect(found.sums).toEqual([143.75, 0, 0, 0, 0, 0, 0, 0, 0].with(4, 0));
  expect(found.top6_excess_digits).toEqual([1, 5]);
});

test("mantissas of a full turn balance; of one value they do not", () => {
  const values = Array.from({ length: 1000 }, (_, at) => Math.round(1e12 * 10 ** (at / 1000)));
  const even = mantissa({ values });
  expect(even.mean).toBeCloseTo(0.4995, 6);
  expect(even.var).toBeCloseTo(1 / 12, 3);
  expect(even.arc_L2).toBeLessThan(1e-20);
  expect(even.arc_p).toBeCloseTo(1, 12);
  expect(even.distortionFactorPercent_Nigrini).toBeCloseTo(0, 0);
  expect(mantissa({ values: [100, 1000, 10] }).arc_L2).toBeCloseTo(1, 12);
});

test("second order looks at the steps between sorted amounts", () => {
  // Sorted 1.00 1.00 1.30 2.00 4.00: steps 0.30, 0.70, 2.00.
  const found = secondOrder({ values: ["4", "1.00", "2", "1.30", "1.00"], digits: 1 });
  expect(found.n).toBe(3);
  expect(found.counts).toEqual([0, 1, 1, 0, 0, 0, 1, 0, 0]);
  const rounded = secondOrder({ values: ["1", "1.004", "1.2"], digits: 1, roundDifferencesTo: 2 });
  expect(rounded.counts).toEqual([0, 1, 0, 0, 0, 0, 0, 0, 0]);
});

test.each([
  [2, 25],
  [0, 12],
  [3, 50],
])("the last two figures with %d decimals", (decimals, expected) => {
  expect(lastTwo({ values: ["12.25"], decimals }).counts.indexOf(1)).toBe(expected);
});
