import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { justBelowLimit } from "../../../addin/statistics/patterns/just-below-limit";
import { numberGaps } from "../../../addin/statistics/patterns/number-gaps";
import { relativeSizeFactor } from "../../../addin/statistics/patterns/relative-size-factor";
import { roundAmounts } from "../../../addin/statistics/patterns/round-amounts";
import { serialNumber } from "../../../addin/statistics/patterns/serial-number";
import { seriesGaps } from "../../../addin/statistics/patterns/series-gaps";
import { weekendPostings } from "../../../addin/statistics/patterns/weekend-postings";

describe("days of rest", () => {
  // 2025-01-03 is a Friday.
  const column = ["2025-01-03", "2025-01-04", "2025-01-05", 45_663, "", "soon", null];
  test.each([
    ["Saturday,Sunday", { saturday: 1, sunday: 1, total: 2, rows: [2, 3] }],
    ["Friday, Saturday", { friday: 1, saturday: 1, total: 2, rows: [1, 2] }],
    ["Monday", { monday: 1, total: 1, rows: [4] }],
  ])("%s", (weekend, expected) => {
    expect(weekendPostings({ column, weekend })).toEqual({ ...expected, unread: 3 });
  });
  test("a day that is none is refused", () => {
    expect(() => weekendPostings({ column, weekend: "Holiday" })).toThrow(/weekend has "Holiday"/);
  });
});

describe("round amounts", () => {
  test("exact multiples and whole amounts", () => {
    const values = ["10.00", "25", "100", "1000.00", "12.50", "10.01", "-50", "3"];
    expect(roundAmounts({ values })).toMatchObject({
      n: 8,
      multiple_of_10: 4,
      multiple_of_25: 4,
      multiple_of_100: 2,
      multiple_of_1000: 1,
      whole: 6,
    });
  });
  test("steps of one's own, and the whole parts beside what is expected", () => {
    const found = roundAmounts({ values: ["5.99", "10", "11", "0.50"], steps: [5] });
    expect(found).toMatchObject({ multiple_of_5: 1, whole: 2 });
    expect(found.integerParts).toEqual([
      { step: 5, count: 2, share: 2 / 3, expectedShare: 0.2, z: expect.closeTo(2.0207, 4) },
    ]);
    expect(() => roundAmounts({ values: [1], steps: [0] })).toThrow(/steps has 0/);
  });
});

describe("just below a limit", () => {
  test.each([
    ["949.99", 0, 0, 0],
    ["950.00", 1, 0, 0],
    ["999.99", 1, 0, 0],
    ["1000", 0, 1, 0],
    ["1000.01", 0, 0, 1],
    ["1050", 0, 0, 1],
    ["1050.01", 0, 0, 0],
  ])("%s", (value, count, atLimit, aboveWithinBand) => {
    const found = justBelowLimit({ values: [value], limit: 1000, bandPercent: 5 });
    expect(found).toMatchObject({ count, atLimit, aboveWithinBand });
  });
  test("an edge that is no binary number", () => {
    // 0.7 less 10 % is 0.63.
    const found = justBelowLimit({ values: ["0.63", "0.62"], limit: 0.7, bandPercent: 10 });
    expect(found.rows).toEqual([1]);
  });
  test("wrong limits are refused", () => {
    expect(() => justBelowLimit({ values: [1], limit: 0 })).toThrow(/limit is 0/);
    expect(() => justBelowLimit({ values: [1], limit: 1, bandPercent: 101 })).toThrow(
      /bandPercent/,
    );
  });
});

describe("relative size factor", () => {
  const group = ["A", "B", "A", "C", "B", "A", "C"];
  const values = [100, 50, 10, 5, 50, 20, 0];
  test("largest over second largest", () => {
    expect(relativeSizeFactor({ group, values })).toEqual({
      groupsWithTwoOrMore: 3,
      topVendors: ["A", "B"],
      topRSF: [5, 1],
      topCounts: [3, 2],
    });
  });
  test("a filter keeps the groups beside their rows", () => {
    expect(relativeSizeFactor({ group, values, filter: "< 100", top: 1 }).topVendors).toEqual([
      "A",
    ]);
    expect(() => relativeSizeFactor({ group: ["A"], values })).toThrow(/group has 1 rows, not 7/);
  });
});

describe("a number and its series", () => {
  test.each([
    ["7", "#", 7, 1],
    ["007", "#", 7, 3],
    ["K-2026-007", "K-2026-#", 7, 3],
    ["007/2026", "#/2026", 7, 3],
    ["12-2026", "#-2026", 12, 2],
    ["2025-2026", "2025-#", 2026, 4],
    ["V12b", "V#b", 12, 2],
    [" 5 ", "#", 5, 1],
  ])("%s", (text, series, number, width) => {
    expect(serialNumber(text)).toEqual({ series, number, width });
  });
  test.each(["", "none", "1234567890123456"])("%j has none", (text) => {
    expect(serialNumber(text)).toBeUndefined();
  });
});

describe("gaps", () => {
  test("of two years, with neighbours, repeats and disorder", () => {
    const column = [
      "2025-001",
      "2025-002",
      "2025-005",
      "2025-004",
      "2026-001",
      "2025-002",
      "-",
      "2026-003",
    ];
    expect(seriesGaps({ column })).toEqual({
      missing: 2,
      unread: [7],
      series: [
        {
          series: "2025-#",
          count: 5,
          missing: 1,
          gaps: [
            { from: "2025-003", to: "2025-003", count: 1, before: "2025-002", after: "2025-004" },
          ],
          repeatedRows: [6],
          outOfOrderRows: [4],
        },
        {
          series: "2026-#",
          count: 2,
          missing: 1,
          gaps: [
            { from: "2026-002", to: "2026-002", count: 1, before: "2026-001", after: "2026-003" },
          ],
          repeatedRows: [],
          outOfOrderRows: [],
        },
      ],
    });
  });

  test("from and to, and a column of series", () => {
    const found = seriesGaps({
      column: [2, 3, 2],
      series: ["bank", "bank", "cash"],
      from: 1,
      to: 4,
    });
    expect(
      found.series.map(({ series, gaps }) => [series, gaps.map(({ from, to }) => [from, to])]),
    ).toEqual([
      [
        "bank #",
        [
          ["1", "1"],
          ["4", "4"],
        ],
      ],
      [
        "cash #",
        [
          ["1", "1"],
          ["3", "4"],
        ],
      ],
    ]);
  });

  test("are the numbers that are not there, near each other or far apart", () => {
    const near = fc.array(fc.nat(50), { minLength: 1, maxLength: 40 });
    const far = fc.array(fc.constantFrom(1, 2, 5, 10 ** 9, 10 ** 9 + 2, 10 ** 12), {
      minLength: 1,
    });
    fc.assert(
      fc.property(fc.oneof(near, far), (numbers) => {
        const { gaps, missing, repeatedRows, outOfOrderRows } = numberGaps(
          Float64Array.from(numbers),
        );
        const distinct = Array.from(new Set(numbers)).sort((a, b) => a - b);
        const holes = distinct
          .slice(1)
          .flatMap((number, at) =>
            number === distinct[at] + 1
              ? []
              : [{ from: distinct[at] + 1, to: number - 1, count: number - distinct[at] - 1 }],
          );
        expect(gaps).toEqual(holes);
        expect(missing).toBe(holes.reduce((sum, hole) => sum + hole.count, 0));
        expect(repeatedRows.length).toBe(numbers.length - distinct.length);
        const isOrdered = numbers.every((number, at) => at === 0 || number >= numbers[at - 1]);
        if (isOrdered) expect(outOfOrderRows).toEqual([]);
      }),
    );
  });

  test("rows without a number are passed over; none at all is no gap", () => {
    expect(numberGaps(Float64Array.of(Number.NaN, 1, Number.NaN, 3)).gaps).toEqual([
      { from: 2, to: 2, count: 1 },
    ]);
    expect(numberGaps(Float64Array.of(Number.NaN)).missing).toBe(0);
  });
});
