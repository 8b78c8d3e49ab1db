import { describe, expect, test } from "vitest";
import { compare } from "../../addin/statistics/reference/disagreements";
import type { Tolerance } from "../../addin/statistics/reference/reference-file";
import { runReference } from "../../addin/statistics/reference/run-reference";
import { statisticNamed } from "../../addin/statistics/registry";

function disagreements(expected: unknown, found: unknown, tolerance: Tolerance): string[] {
  return [...compare(expected, found, { place: "x", tolerance })]
    .filter((comparison) => !comparison.agrees)
    .map((comparison) => comparison.place);
}

describe("a figure agrees within its tolerance, and not beyond", () => {
  test.each([
    [3, 3, 0, []],
    [3, 3.0000000001, 0, ["x"]],
    [3, 3.0009, 0.001, []],
    [3, 3.0011, 0.001, ["x"]],
    [2000, 2000.9, { relative: 0.0005 }, []],
    [2000, 2001.1, { relative: 0.0005 }, ["x"]],
    [53007133328.6793, 53007133328.67934, 1e-6, []],
    [3, undefined, 1, ["x"]],
    [3, Number.NaN, 1, ["x"]],
    [null, 5, 0, []],
    ["A", "A", 0, []],
    ["A", "B", 0, ["x"]],
    ["2398", 2398, 0, []],
    [[1, 2], [1, 2], 0, []],
    [[1, 2], [1, 3], 0, ["x[1]"]],
    [[1, 2], [1], 0, ["x[1]"]],
    [[1, 2], [1, 2, 3], 0, ["x.length"]],
    [{ a: { b: 1 } }, { a: { b: 1 }, c: 9 }, 0, []],
    [{ a: { b: 1 } }, { a: 1 }, 0, ["x.a.b"]],
  ] as const)("%j against %j within %j", (expected, found, tolerance, places) => {
    expect(disagreements(expected, found, tolerance)).toEqual(places);
  });
});

describe("a reference file", () => {
  const base = { area: "a", tolerance: 0 };
  const run = (file: Parameters<typeof runReference>[0]) => [
    ...runReference(file, { resolve: (input) => input, find: statisticNamed }),
  ];

  test("an unknown function and a fault disagree, and say so", () => {
    const [unknown, fault] = run({
      cases: [
        { ...base, id: "u", fn: "nothing.such", input: {}, expected: { n: 1 } },
        { ...base, id: "f", fn: "planAttribute", input: { confidence: 95 }, expected: { n: 1 } },
      ],
    });
    expect(unknown.comparisons).toMatchObject([
      { agrees: false, found: "no function nothing.such" },
    ]);
    expect(fault.comparisons).toMatchObject([{ agrees: false, expected: 1 }]);
  });

  test("arguments are understood by the names that packages give them", () => {
    const [plan, given] = run({
      cases: [
        {
          ...{ ...base, id: "p", fn: "prior", expected: { alpha: 2, beta: 39 } },
          input: { likelihood: "binomial", method: "sample", n: 40, x: 1, materiality: 0.05 },
        },
        {
          ...{ ...base, id: "q", fn: "planAttribute", expected: { n: 29 } },
          input: { tolerableFraction: 0.1, materiality: 0.5, "conf.level": 0.95 },
        },
      ],
    });
    expect(plan.comparisons.every((comparison) => comparison.agrees)).toBe(true);
    expect(given.comparisons.every((comparison) => comparison.agrees)).toBe(true);
  });

  test("a table is compared cell by cell, empty cells aside", () => {
    const [outcome] = run({
      tables: [
        {
          ...base,
          ...{ id: "t", fn: "planAttribute", fixed: { confidence: 0.95 } },
          ...{ row_param: "expectedRate", rows: [0, 0.01] },
          ...{ col_param: "tolerableRate", cols: [0.05, 0.1] },
          values: [
            [59, 29],
            [93, null],
          ],
        },
      ],
    });
    expect(outcome.comparisons.map((comparison) => comparison.agrees)).toEqual([true, true, true]);
  });
});
