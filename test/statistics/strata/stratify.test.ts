import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stratify } from "../../../addin/statistics/strata/stratify";

describe("bands of one's own", () => {
  const values = ["0", "9.99", "10", "10.01", "50", "-1", "50.01", "", "0.01"];
  const bands = [0, 10, 50];
  test.each([
    [true, [3, 2], [10, 20.01], 1, 2],
    [false, [3, 2], [20, 60.01], 2, 1],
  ])("lower inclusive: %s", (lowerInclusive, counts, sums, below, above) => {
    const found = stratify({ values, bands, lowerInclusive });
    expect(found).toMatchObject({ bands, counts, sums, below, above });
  });

  test("the outer edge, where it is wanted", () => {
    expect(stratify({ values, bands, includeOuter: true })).toMatchObject({
      counts: [3, 3],
      above: 1,
    });
    expect(stratify({ values, bands, includeOuter: true, lowerInclusive: false })).toMatchObject({
      counts: [4, 2],
      below: 1,
    });
  });

  test("edges between the units, and below 0", () => {
    const found = stratify({ values: ["-1", "0.5", "1"], bands: ["-1.5", "0.495", "1.005"] });
    expect(found).toMatchObject({ counts: [1, 2], sums: [-1, 1.5] });
  });

  test("wrong bands are refused", () => {
    expect(() => stratify({ values, bands: [10] })).toThrow(/bands wants/);
    expect(() => stratify({ values, bands: [10, 10] })).toThrow(/bands wants/);
  });
});

test("sums beyond 2^53 units are exact", () => {
  const values = Array.from({ length: 4 }, () => "9007199254740.991");
  expect(stratify({ values, bands: [0, 1e13] }).sums).toEqual([Number("36028797018963.964")]);
});

describe("bounds that are found", () => {
  const values = [1, 2, 3, 4, 5, 6, 7, 8, 9, 100];
  test.each([
    ["quantile", [1, 5.5, 100], [5, 5]],
    ["equal", [1, 50.5, 100], [9, 1]],
    ["geometric", [1, 10, 100], [9, 1]],
  ] as const)("%s", (method, bands, counts) => {
    expect(stratify({ values, method, strata: 2 })).toMatchObject({ counts, bands });
  });

  test("equal sums: 1 to 6 are 21 of 45, and 7 passes the half", () => {
    const list = [1, 2, 3, 4, 5, 6, 7, 8, 9];
    const found = stratify({ values: list, method: "equalSum", strata: 2 });
    expect(found).toMatchObject({ bands: [1, 8, 9], counts: [7, 2], sums: [28, 17] });
  });

  test("cumulative root f (Dalenius and Hodges), by hand", () => {
    // Classes of width 2 from 0 to 8 hold 9, 4, 1, 1: roots 3, 2, 1, 1; half of 7 is nearest to 3, the end of class one.
    const amounts = [0, 1, 1, 1, 1, 1, 2, 2, 2, 3, 3, 4, 4, 6, 8];
    const found = stratify({
      values: amounts,
      method: "cumulativeRootF",
      strata: 2,
      classes: 4,
      lowerInclusive: false,
    });
    expect(found).toMatchObject({ bands: [0, 2, 8], counts: [9, 6], below: 0, above: 0 });
  });

  test("every amount is in one band, whatever the method", () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 10 ** 7 }), { minLength: 2, maxLength: 80 });
    const methods = fc.constantFrom(
      "quantile",
      "equal",
      "geometric",
      "cumulativeRootF",
      "equalSum",
    );
    fc.assert(
      fc.property(
        amounts,
        methods,
        fc.integer({ min: 1, max: 6 }),
        fc.boolean(),
        (list, method, strata, lowerInclusive) => {
          const found = stratify({ values: list, method, strata, lowerInclusive });
          expect(found.counts.length).toBe(strata);
          expect(found.counts.reduce((sum, count) => sum + count, 0)).toBe(list.length);
          const total = list.reduce((sum, value) => sum + value, 0);
          expect(found.sums.reduce((sum, part) => sum + part, 0)).toBeCloseTo(total, 6);
        },
      ),
    );
  });

  test.each([
    [{ method: "equal", strata: 0 }, /strata is 0/],
    [{ method: "cumulativeRootF", strata: 5, classes: 3 }, /classes is 3/],
    [{ method: "bands" }, /bands is missing/],
  ] as const)("%j is refused", (options, words) => {
    expect(() => stratify({ values, ...options })).toThrow(words);
  });
  test("geometric wants amounts above 0", () => {
    expect(() => stratify({ values: [0, 1], method: "geometric" })).toThrow(/above 0/);
    expect(() => stratify({ values: [], method: "equal" })).toThrow(/no amounts/);
  });
});
