import { describe, expect, test } from "vitest";
import { estimate } from "../../addin/statistics/estimation/estimate";
import { meanEstimate } from "../../addin/statistics/estimation/mean-estimate";
import { modelEstimate } from "../../addin/statistics/estimation/model-estimate";
import { proportionEstimate } from "../../addin/statistics/estimation/proportion-estimate";
import { sampleSizeMean } from "../../addin/statistics/estimation/sample-size-mean";
import { sampleSizeProportion } from "../../addin/statistics/estimation/sample-size-proportion";
import { workflow } from "../../addin/statistics/workflow/workflow";

const book = [120, 80, 45, 210, 66, 150];
const audit = [120, 70, 45, 200, 66, 155];
const population = { book, audit, populationItems: 60, populationValue: 6500 };

describe("estimates from a random sample", () => {
  test.each(["direct", "difference", "quotient", "regression"])(
    "%s: one-sided limits are those of twice the risk, and half of an interval",
    (method) => {
      const two = estimate({ ...population, method, confidence: 0.9 });
      const upper = estimate({ ...population, method, confidence: 0.95, sided: "upper" });
      const lower = estimate({ ...population, method, confidence: 0.95, sided: "lower" });
      expect(upper.upper).toBeCloseTo(two.upper, 9);
      expect(lower.lower).toBeCloseTo(two.lower, 9);
      expect([upper.lower, lower.upper]).toEqual([-Infinity, Infinity]);
      expect(two.estimate).toBeCloseTo(6500 - two.misstatement, 9);
    },
  );

  test("difference by hand: mean 2.5, standard deviation sqrt(230 / 6)", () => {
    // Differences 0, 10, 0, 10, 0, -5: squares about the mean add up to 187.5.
    const found = estimate({ ...population, method: "difference" });
    expect(found.misstatement).toBeCloseTo(150, 12);
    expect(found.standardError).toBeCloseTo((60 * Math.sqrt(187.5 / 5)) / Math.sqrt(6), 10);
  });

  test.each([
    ["none", 1],
    ["(N-n)/(N-1)", Math.sqrt(54 / 59)],
    ["(N-n)/N", Math.sqrt(54 / 60)],
  ])("finite population factor %s", (fpc, factor) => {
    const plain = estimate(population).standardError;
    expect(estimate({ ...population, fpc }).standardError).toBeCloseTo(plain * factor, 10);
  });

  test("where book and audit agree nothing is misstated, and nothing uncertain", () => {
    for (const method of ["difference", "quotient", "regression"])
      expect(estimate({ ...population, audit: book, method })).toMatchObject({
        misstatement: expect.closeTo(0, 9),
        precision: expect.closeTo(0, 6),
      });
  });
});

describe("means and proportions", () => {
  test("a model with no use of x is the simple mean", () => {
    const simple = modelEstimate({
      method: "simple",
      x: book,
      y: audit,
      populationMeanX: 99,
      N: 60,
    });
    const plain = meanEstimate({ y: audit, N: 60 });
    expect(simple.mean).toBe(plain.mean);
    expect(simple.se).toBeCloseTo(plain.se, 12);
    expect([simple.lower, simple.upper]).toEqual([
      expect.closeTo(plain.ci[0], 10),
      expect.closeTo(plain.ci[1], 10),
    ]);
  });

  test("the regression of a straight line is exact", () => {
    const y = book.map((value) => 3 + 2 * value);
    const found = modelEstimate({ method: "regr", x: book, y, populationMeanX: 100, N: 60 });
    expect(found.mean).toBeCloseTo(203, 9);
    expect(found.se).toBeCloseTo(0, 6);
  });

  test("a whole population leaves no doubt", () => {
    expect(meanEstimate({ y: book, N: 6 }).se).toBe(0);
    expect(proportionEstimate({ m: 2, n: 40, N: 40 }).exact).toEqual([2 / 40, 2 / 40]);
  });

  test("without a population the limits are Clopper and Pearson's", () => {
    const { exact } = proportionEstimate({ m: 42, n: 83 });
    expect(exact[0]).toBeCloseTo(0.393979377546691, 12);
    expect(exact[1]).toBeCloseTo(0.617626461011128, 12);
  });

  test.each([
    [() => sampleSizeProportion({ e: 0.05, P: 0.5 }).n, 385],
    [() => sampleSizeProportion({ e: 0.05, P: 0.5, N: 300 }).n, 169],
    [() => sampleSizeProportion({ e: 0.1, P: 0.5, N: 10_000 }).n, 96],
    [() => sampleSizeMean({ e: 1, S: 10 }).n, 385],
  ])("%s takes %s items", (size, n) => expect(size()).toBe(n));
});

describe("a whole audit", () => {
  const items = Array.from({ length: 400 }, (_, index) => 50 + ((index * 37) % 211));
  const all = { book: items, audit: items, tolerableFraction: 0.05, confidence: 0.95 };

  test("of a clean list is accepted, with the limit that the plan promised", () => {
    const found = workflow({ ...all, start: 10 });
    expect(found).toMatchObject({ n: 60, errors: 0, mle: 0, isAcceptable: true });
    expect(found.times.reduce((sum, count) => sum + count, 0)).toBe(60);
    expect(found.upper).toBeLessThan(0.05);
  });

  test("of a list that is half wrong is not", () => {
    const wrong = items.map((value, index) => (index % 2 === 0 ? value / 2 : value));
    const found = workflow({
      ...all,
      audit: wrong,
      units: "items",
      selectionMethod: "random",
      rSeed: 5,
    });
    expect(found.isAcceptable).toBe(false);
    expect(found.errors).toBeGreaterThan(10);
  });
});

describe("wrong arguments are answered in words", () => {
  test.each([
    [() => estimate({ ...population, method: "guess" }), "method is guess"],
    [() => estimate({ ...population, fpc: "half" }), "fpc is half"],
    [() => estimate({ ...population, audit: [1] }), "6 book values stand beside 1 audit values"],
    [() => estimate({ ...population, populationItems: 5 }), "populationItems is 5"],
    [
      () => estimate({ book, audit, populationItems: 60, method: "direct" }),
      "needs populationValue",
    ],
    [() => sampleSizeProportion({ e: 0.3, P: 0.1 }), "e is 0.3; more than 0.1"],
    [() => sampleSizeMean({ e: 0, S: 10 }), "e is 0"],
    [() => workflow({ tolerableFraction: 0.05 }), "book and audit must list"],
  ])("%s", (call, words) => expect(call).toThrow(words));
});
