import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { duplicates } from "../../../addin/statistics/repeats/duplicates";
import { repeatedRows } from "../../../addin/statistics/repeats/repeated-rows";
import { repeatedValues } from "../../../addin/statistics/repeats/repeated-values";
import { rowGroups } from "../../../addin/statistics/repeats/row-groups";
import { sameSameDifferent } from "../../../addin/statistics/repeats/same-same-different";
import { valueDuplicates } from "../../../addin/statistics/repeats/value-duplicates";

describe("duplicates", () => {
  const payee = ["Ann", "Bo", "Ann", "Ann", "Bo"];
  const amount = [5, 7, 5, 6, 7];
  test("of two columns", () => {
    expect(duplicates({ key: [payee, amount] })).toEqual({
      groups: 2,
      rowsInGroups: 4,
      excessRows: 2,
      rows: [
        [1, 3],
        [2, 5],
      ],
    });
  });

  test("of one column, given alone", () => {
    expect(duplicates({ key: payee })).toMatchObject({ groups: 2, rowsInGroups: 5, excessRows: 3 });
  });

  test("7 and the text 7 differ; no column and unequal columns are refused", () => {
    expect(duplicates({ key: [[7, "7", 7]] }).rows).toEqual([[1, 3]]);
    expect(() => duplicates({ key: [[1, 2], [1]] })).toThrow(/differ in length/);
    expect(() => duplicates({ key: [] })).toThrow(/key is empty/);
  });

  test("are those of a plain search, in any order of rows", () => {
    const rows = fc.array(fc.tuple(fc.nat(6), fc.nat(6)), { maxLength: 60 });
    fc.assert(
      fc.property(rows, (pairs) => {
        fc.pre(pairs.length > 0);
        const columns = [
          Int32Array.from(pairs, ([a]) => a),
          Float64Array.from(pairs, ([, b]) => b * 1e10),
        ];
        const plain = pairs.flatMap(([a, b], row) =>
          pairs.some(([c, d], other) => other !== row && a === c && b === d) ? [row] : [],
        );
        expect(Array.from(repeatedRows(columns).rows)).toEqual(plain);
        const { groupOf } = rowGroups(columns);
        pairs.forEach(([a, b], row) => {
          const first = pairs.findIndex(([c, d]) => a === c && b === d);
          expect(groupOf[row]).toBe(groupOf[first]);
        });
      }),
    );
  });

  test("rows without an amount are in no group", () => {
    const found = repeatedRows([Float64Array.of(Number.NaN, 1, Number.NaN, 1)]);
    expect(Array.from(found.rows)).toEqual([1, 3]);
  });
});

test("one invoice, two payees", () => {
  const found = sameSameDifferent({
    same: [
      ["A1", "A1", "A2", "A2", "A3"],
      [10, 10, 20, 20, 30],
    ],
    different: ["Ann", "Bo", "Ann", "Ann", "Bo"],
  });
  expect(found).toEqual({ groups: 1, rows: [[1, 2]] });
});

test("the most frequent amounts, the smaller of equals first", () => {
  const values = ["5.00", "7", "5", "7.00", "9", "7", "3", "3"];
  expect(valueDuplicates({ values })).toEqual({
    n: 8,
    distinct: 4,
    values: [7, 3, 5],
    counts: [3, 2, 2],
    // (9 + 4 + 4) / 64
    numberFrequencyFactor: 17 / 64,
  });
});

test.each([
  [[1, 2, 3, 4], 1, Math.log(4), 0],
  [[7, 7, 7], 3, 0, 1],
  [[1, 1, 2], 5 / 3, Math.log(3) - (2 / 3) * Math.log(2), 4 / 9],
])("repeats of %j", (values, averageFrequency, entropy, factor) => {
  const found = repeatedValues({ values });
  expect(found.averageFrequency).toBeCloseTo(averageFrequency, 14);
  expect(found.entropy).toBeCloseTo(entropy, 14);
  expect(found.numberFrequencyFactor).toBeCloseTo(factor, 14);
});
