// Models whose errors are nought or not, and the multinomial bound. Limits of the first two by integrals over a plain grid in
// scipy 1.17 and mpmath 1.3, straight from the likelihoods; most likely misstatements of jfa 0.7 (test-evaluation.R).
import { describe, expect, test } from "vitest";
import { betaQuantile } from "../../addin/statistics/distributions/beta";
import { evaluateMus } from "../../addin/statistics/evaluation/evaluate-mus";

/** Items of 100 with so much too much. */
function items(n: number, differences: readonly number[]) {
  const book = new Array<number>(n).fill(1000);
  return { book, audit: book.map((value, at) => value - (differences[at] ?? 0)) };
}

describe("inflated.poisson", () => {
  const small = { populationItems: 100, populationValue: 1000, method: "inflated.poisson" };
  test.each([
    [30, [2, 1, 4], 1000, 0.06752975823, 0.00983910392285],
    [20, [], 500, 0.067381946805, undefined],
  ])("%s items, differences of %j", (n, differences, populationValue, upper, lower) => {
    const input = { ...small, ...items(n, differences), populationValue };
    expect(evaluateMus({ ...input, confidence: 0.95 }).upper).toBeCloseTo(upper, 8);
    if (lower === undefined) return;
    const both = evaluateMus({ ...input, confidence: 0.9, sided: "two" });
    expect(both).toMatchObject({
      upper: expect.closeTo(upper, 8),
      lower: expect.closeTo(lower, 8),
    });
  });

  test("the most likely misstatement is that of jfa", () => {
    const found = evaluateMus({
      ...items(60, [33.28713, 366.19999, 67.09332, 340.96845]),
      ...{ method: "inflated.poisson", populationItems: 1000, populationValue: 297_454 },
    });
    expect(found.mle).toBeCloseTo(0.04524783, 7);
    expect(found.upper).toBeGreaterThan(found.mle);
  });
});

describe("hurdle.beta", () => {
  const limits = { method: "hurdle.beta", confidence: 0.95 };
  test.each([
    [60, [0.1017609, 0.7590209, 0.3328381, 0.7215431], 0.0759034532820806],
    [100, [0.2, 0.25, 0.3, 0.22, 0.24, 1, 1], 0.07103479106444865],
    [40, [], 0.04214847588445991],
    [100, [0.04], 0.016925577947404236],
  ])("%s items, taints of %j", (n, taints, upper) => {
    expect(evaluateMus({ ...limits, n, taints }).upper / upper).toBeCloseTo(1, 6);
  });

  test("the most likely misstatement is that of jfa, below it lies one twentieth", () => {
    const taints = [0.1017609, 0.7590209, 0.3328381, 0.7215431];
    const found = evaluateMus({ ...limits, n: 60, taints, confidence: 0.9, sided: "two" });
    expect(found.mle).toBeCloseTo(0.03191938, 6);
    expect(found).toMatchObject({ lower: expect.closeTo(0.01296808139886707, 7) });
  });
});

describe("multinomial", () => {
  test("no error: the prior of Tsui, Matsumura and Tsui with 95 clean units", () => {
    // Mean 5 (0.101 + 0.001 (0.01 + ... + 0.99)) / 100 = 0.0075250; squares 0.0066918; variance over 101.
    const mean = (5 * (0.101 + 0.001 * 49.5)) / 100;
    const squares = (5 * (0.101 + 0.001 * 32.835)) / 100;
    const spread = (mean * (1 - mean)) / ((squares - mean ** 2) / 101) - 1;
    const found = evaluateMus({ method: "multinomial", n: 95, taints: [], confidence: 0.95 });
    expect(found.mle).toBeCloseTo(mean, 14);
    const shapes = { a: mean * spread, b: (1 - mean) * spread };
    expect(found.upper).toBeCloseTo(betaQuantile(0.95, shapes), 12);
  });

  test("taints stand in whole hundredths, more of them raise the bound", () => {
    const of = (...taints: number[]) =>
      evaluateMus({ method: "multinomial", n: 100, taints }).upper;
    expect(of(0.404)).toBe(of(0.4));
    expect(of(0.41)).toBeGreaterThan(of(0.4));
    expect(of(0.4, 0.1)).toBeGreaterThan(of(0.4));
    expect(of(0.4, -0.5)).toBe(of(0.4));
  });
});

test.each([
  [{ method: "inflated.poisson", taints: [0.1] }, "needs book and audit values, not taints"],
  [{ method: "inflated.poisson", ...items(100, [5]) }, "populationItems is undefined"],
  [
    {
      method: "inflated.poisson",
      ...items(100, [900]),
      populationItems: 900,
      populationValue: 9000,
    },
    "overstatements of 900 on average are not below the mean book value 10",
  ],
  [{ method: "hurdle.beta", taints: [0.5, 0.5, 0.5, 0.5] }, "4 taints are all 0.5"],
])("%# is answered in words", (how, words) =>
  expect(() => evaluateMus({ n: 100, ...how })).toThrow(words),
);
