// Derks, de Swart, Wagenmakers and Wetzels (2022), table 1: three strata of 8, 11 and 11 items, 2 errors in 6, 1 in 7, 0 in 7.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { betaQuantile } from "../../addin/statistics/distributions/beta";
import { gammaQuantile } from "../../addin/statistics/distributions/gamma";
import { weightedSum } from "../../addin/statistics/distributions/lattice-sum";
import { evaluateMus } from "../../addin/statistics/evaluation/evaluate-mus";

const table = { n: [6, 7, 7], errors: [2, 1, 0], populationUnits: [8, 11, 11], confidence: 0.95 };

describe("pooling none", () => {
  // Double integrals by Gauss and Legendre in scipy 1.17; in brackets what jfa prints after 4,000 random draws.
  test.each([
    ["binomial, without a prior (0.3945)", { method: "binomial" }, 0.394637848242],
    ["Poisson, without a prior (0.5132, 0.5101)", { method: "poisson" }, 0.509821699579],
    ["binomial, beta(1, 1) (0.3537)", { method: "binomial", prior: true }, 0.353425384852],
    ["Poisson, gamma(1, 1)", { method: "poisson", prior: true }, 0.44211198757],
  ])("%s", (_, how, upper) => {
    const found = evaluateMus({ ...table, ...how });
    expect(Math.abs(found.upper - upper)).toBeLessThan(5e-7);
  });

  test("both limits, and the most probable rate (jfa, from draws: 0.178)", () => {
    const input = { ...table, method: "binomial", prior: true, confidence: 0.9, sided: "two" };
    const found = evaluateMus(input);
    expect(found).toMatchObject({
      lower: expect.closeTo(0.110395131063, 5),
      upper: expect.closeTo(0.353425384852, 5),
    });
    expect(Math.abs(found.mle - 0.1784)).toBeLessThan(0.03);
  });

  test.each([
    ["binomial", 0, (k: number, n: number) => betaQuantile(0.95, { a: 1 + k, b: n - k })],
    ["poisson", 0, (k: number, n: number) => gammaQuantile(0.95, { shape: 1 + k, rate: n })],
    ["binomial", 1, (k: number, n: number) => betaQuantile(0.95, { a: 1 + k, b: 1 + n - k })],
    ["poisson", 1, (k: number, n: number) => gammaQuantile(0.95, { shape: 1 + k, rate: 1 + n })],
  ])("each stratum has its own limits: %s, prior %s", (method, prior, limit) => {
    const found = evaluateMus({ ...table, method, prior: prior === 1 });
    const { n, errors } = table;
    expect(found).toMatchObject({
      strata: n.map((size, at) => ({
        ...{ name: String(at + 1), n: size, errors: errors[at] },
        upper: expect.closeTo(limit(errors[at], size), 9),
      })),
    });
    if (prior === 0) expect(found.mle).toBeCloseTo((2 / 6) * (8 / 30) + (1 / 7) * (11 / 30), 14);
  });

  test("a hypergeometric likelihood adds whole errors: three strata by hand", () => {
    const strata = { n: [1, 1], errors: [0, 1], populationUnits: [2, 3], confidence: 0.9 };
    const found = evaluateMus({ ...strata, method: "hypergeometric", prior: true });
    // One open item after beta(1, 2): 2/3, 1/3. Two after beta(2, 1): 1/6, 2/6, 3/6. Sum 0..3: 2/18, 5/18, 8/18, 3/18.
    expect(found).toMatchObject({ mle: 3 / 5, upper: 4 / 5 });
    const sure = evaluateMus({
      ...strata,
      method: "hypergeometric",
      prior: true,
      confidence: 0.83,
    });
    expect(sure.upper).toBe(3 / 5);
  });

  test("as many strata as one likes, all alike, are one gamma distribution", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 5, max: 300 }), (count, n) => {
        const alike = {
          n: Array.from({ length: count }, () => n),
          errors: new Array(count).fill(1),
        };
        const found = evaluateMus({ ...alike, method: "poisson", prior: true, confidence: 0.95 });
        const exact = gammaQuantile(0.95, { shape: 2 * count, rate: count * (n + 1) });
        expect(Math.abs(found.upper / exact - 1)).toBeLessThan(1e-6);
      }),
      { numRuns: 15 },
    );
  });

  test("strata named beside the items", () => {
    const found = evaluateMus({
      ...{ book: [10, 10, 10, 10, 10], audit: [10, 5, 10, 0, 10], confidence: 0.95 },
      ...{ strata: ["high", "low", "high", "low", "low"], method: "binomial" },
    });
    expect(found).toMatchObject({
      mle: 0.25,
      strata: [
        { name: "high", n: 2, errors: 0, mle: 0 },
        { name: "low", n: 3, errors: 1.5, mle: 0.5 },
      ],
    });
  });
});

test("the lattice keeps to the exact sum of uniform distributions", () => {
  const flat = {
    ...{ weight: 0.5, end: 1 },
    tails: (x: number) => ({ lower: Math.min(1, x), upper: 1 - Math.min(1, x) }),
  };
  for (const p of [0.02, 0.125, 0.5, 0.9, 0.995]) {
    const exact = p <= 0.5 ? Math.sqrt(p / 2) : 1 - Math.sqrt((1 - p) / 2);
    expect(Math.abs(weightedSum([flat, flat]).quantile(p) - exact)).toBeLessThan(5e-7);
  }
});

describe("pooling complete", () => {
  test.each([
    [{ method: "binomial" }, betaQuantile(0.95, { a: 4, b: 17 })],
    [{ method: "binomial", prior: true }, betaQuantile(0.95, { a: 4, b: 18 })],
    [{ method: "poisson" }, gammaQuantile(0.95, { shape: 4, rate: 20 })],
  ])("%j", (how, upper) => {
    const found = evaluateMus({ ...table, ...how, pooling: "complete" });
    expect(found.upper).toBeCloseTo(upper, 12);
    expect(found.mle).toBeCloseTo(3 / 20, 12);
    expect(found).not.toHaveProperty("strata");
  });
});

test.each([
  [{ pooling: "partial", method: "binomial" }, "pooling partial is not offered"],
  [{ pooling: "some", method: "binomial" }, "pooling is some; it must be none or complete"],
  [{ method: "stringer" }, "method stringer has no limit for strata together"],
  [{ method: "hypergeometric", populationUnits: [8, 6, 11] }, "stratum 2 needs populationUnits"],
  [{ method: "binomial", populationUnits: [8] }, "populationUnits lists 1 strata; there are 3"],
  [{ method: "binomial", errors: [1, 2] }, "n lists 3 strata and errors 2"],
  [{ method: "binomial", errors: 3 }, "must both list the strata, or neither"],
])("%j is answered in words", (how, words) =>
  expect(() => evaluateMus({ ...table, ...how })).toThrow(words),
);
