import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { modifiedZ } from "../../../addin/statistics/outliers/modified-z";
import { outliers } from "../../../addin/statistics/outliers/outliers";
import { quantile } from "../../../addin/statistics/outliers/quantile";

// Excel: QUARTILE.INC and QUARTILE.EXC of 6, 7, 15, 36, 39, 40, 41, 42, 43, 47, 49 (Microsoft's page of QUARTILE.EXC).
test.each([
  [0.25, "inclusive", 25.5],
  [0.5, "inclusive", 40],
  [0.75, "inclusive", 42.5],
  [0.25, "exclusive", 15],
  [0.75, "exclusive", 43],
  [0, "exclusive", 6],
  [1, "exclusive", 49],
] as const)("quantile %d %s is %d", (probability, method, expected) => {
  const sorted = Float64Array.of(6, 7, 15, 36, 39, 40, 41, 42, 43, 47, 49);
  expect(quantile(sorted, probability, method)).toBe(expected);
});

test("an amount far off is found by every method, with its row", () => {
  const column = ["10", "11", "", "12", "13", "12", "11", "10", "13", "12", "11", "500"];
  const found = outliers({ column });
  expect(found.n).toBe(11);
  expect(found.rows).toEqual({ tukey: [12], modifiedZ: [12], z: [12], grubbs: [12] });
  expect(found["n_modifiedZ_gt_3.5"]).toBe(1);
});

test("where all are alike nothing stands out", () => {
  const found = outliers({ column: [5, 5, 5, 5] });
  expect(found.rows).toEqual({ tukey: [], modifiedZ: [], z: [], grubbs: [] });
  expect(found.modifiedZ).toEqual([0, 0, 0, 0]);
});

test("where half are alike the mean deviation takes the place of the median one", () => {
  const { deviation, scores } = modifiedZ(Float64Array.of(5, 5, 5, 5, 9));
  expect(deviation).toBe(0);
  expect(scores[4]).toBeCloseTo(4 / (0.8 * 1.253314), 12);
});

describe("by group", () => {
  const column = [1, 1000, 2, 1001, 3, 1002, 2, 1000, 1, 5];
  const group = ["a", "b", "a", "b", "a", "b", "a", "b", "a", "b"];
  test("each is judged by itself", () => {
    const found = outliers({ column, group });
    const rows = found.groups.map((one) => [one.group, one.rows.tukey]);
    expect(rows).toEqual([
      ["a", []],
      ["b", [10]],
    ]);
  });
  test("a group for every row is wanted", () => {
    expect(() => outliers({ column, group: ["a"] })).toThrow(/group has 1 rows, not 10/);
  });
});

test("shifting all amounts shifts the middle and leaves the scores", () => {
  const values = fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 3, maxLength: 50 });
  fc.assert(
    fc.property(values, fc.integer({ min: -1000, max: 1000 }), (column, shift) => {
      const plain = outliers({ column });
      const moved = outliers({ column: column.map((value) => value + shift) });
      expect(moved.median).toBeCloseTo(plain.median + shift, 6);
      expect(moved.sd).toBe(plain.sd);
      expect(moved.rows.modifiedZ).toEqual(plain.rows.modifiedZ);
    }),
  );
});
