import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { amountsOfTexts } from "../../../addin/statistics/populations/amounts";
import { exactSum } from "../../../addin/statistics/populations/exact-sum";
import { numberOfUnits } from "../../../addin/statistics/populations/number-of-units";
import { populationOf } from "../../../addin/statistics/populations/population";
import { roundUnits } from "../../../addin/statistics/populations/round-units";

describe("amounts are whole units of their decimal text", () => {
  test.each([
    [["0.58"], [58], 2],
    [[0.58, 0.29], [58, 29], 2],
    [["6e+05", "1.5"], [6_000_000, 15], 1],
    [["-3", "0.250"], [-300, 25], 2],
    [["1e-3"], [1], 3],
    [["-0", "0.00"], [0, 0], 0],
    [[null, "", "NA", 7], [Number.NaN, Number.NaN, Number.NaN, 7], 0],
  ])("%j", (values, units, decimals) => {
    const found = amountsOfTexts(values);
    expect(Array.from(found.units)).toEqual(units);
    expect(found.decimals).toBe(decimals);
  });

  test.each(["12,5", "1.2.3", "x", "--1", "."])("%s is refused", (text) => {
    expect(() => amountsOfTexts(["1", text])).toThrow(/value 2 is/);
  });

  test("too many figures are refused", () => {
    expect(() => amountsOfTexts(["123456789012.123456"])).toThrow(/too many figures/);
  });
});

describe("a filter keeps rows", () => {
  const column = ["-5", "0", "9.99", "10", "", "10.01", "1000"];
  test.each([
    ["all", [0, 1, 2, 3, 5, 6]],
    ["> 0", [2, 3, 5, 6]],
    [">= 10", [3, 5, 6]],
    ["< 10", [0, 1, 2]],
    ["<=10", [0, 1, 2, 3]],
    ["!= 0", [0, 2, 3, 5, 6]],
    ["= 10", [3]],
    ["> 0 and < 1000", [2, 3, 5]],
    [">= -5 & <= 0", [0, 1]],
  ])("%s", (filter, rows) => {
    expect(Array.from(populationOf({ column, filter }).rows)).toEqual(rows);
  });

  test("words that are none are refused", () => {
    expect(() => populationOf({ column, filter: "big ones" })).toThrow(/filter is "big ones"/);
    expect(() => populationOf({})).toThrow(/column is missing/);
  });
});

test("sums are those of BigInt, whatever their size", () => {
  fc.assert(
    fc.property(fc.array(fc.maxSafeInteger()), (values) => {
      const exact = values.reduce((sum, value) => sum + BigInt(value), 0n);
      expect(exactSum(Float64Array.from(values))).toBe(exact);
    }),
  );
});

test("units become the number that their decimal text is", () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n }),
      fc.nat(9),
      (units, decimals) => {
        const sign = units < 0n ? "-" : "";
        const figures = String(units < 0n ? -units : units).padStart(decimals + 1, "0");
        const at = figures.length - decimals;
        const text = `${sign}${figures.slice(0, at)}.${figures.slice(at)}`;
        expect(numberOfUnits(units, decimals)).toBe(Number(text) + 0);
      },
    ),
  );
});

test.each([
  [["0.125", "0.135", "-0.125"], 2, [12, 14, -12]],
  [["7"], 2, [700]],
])("rounding %j to %d decimals", (values, decimals, expected) => {
  expect(Array.from(roundUnits(amountsOfTexts(values), decimals))).toEqual(expected);
});
