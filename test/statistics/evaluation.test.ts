import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cellBound } from "../../addin/statistics/evaluation/cell-bound";
import { evaluateMus } from "../../addin/statistics/evaluation/evaluate-mus";
import { monetaryStringer } from "../../addin/statistics/evaluation/monetary-stringer";
import { upperLimitAttribute } from "../../addin/statistics/evaluation/upper-limit-attribute";

// binom.test, poisson.test and fisher.test of R 4.2.2.
describe("p-values", () => {
  test.each([
    ["binomial", 50, 3, 0.2, "two", 0.0119171355970179],
    ["binomial", 83, 42, 0.2, "two", 5.1324011977083e-10],
    ["poisson", 50, 9, 0.1, "two", 0.108521316716361],
    ["poisson", 50, 2, 0.1, "two", 0.258023693553088],
    ["poisson", 50, 9, 0.1, "upper", 0.968171942693795],
    ["poisson", 50, 9, 0.1, "lower", 0.0680936347218486],
    ["hypergeometric", 100, 2, 0.06, "two", 0.0408776731565119],
    ["hypergeometric", 100, 2, 0.06, "upper", 0.0288869532005398],
  ])(
    "%s, %s items, %s found, rate %s, %s",
    (distribution, n, deviations, tolerableRate, sided, p) => {
      const populationUnits = 300;
      const limits = upperLimitAttribute({
        ...{ distribution, n, deviations, tolerableRate, sided, populationUnits },
      });
      expect(limits.pvalue).toBeCloseTo(p, 12);
    },
  );
});

describe("limits of a rate", () => {
  const sample = fc
    .record({
      n: fc.integer({ min: 2, max: 400 }),
      part: fc.double({ min: 0, max: 0.9, noNaN: true }),
    })
    .map(({ n, part }) => ({ n, deviations: Math.floor(n * part) }));
  const distribution = fc.constantFrom("binomial", "poisson");

  test("the rate of the upper limit is just as unlikely as the risk, and of the lower", () => {
    fc.assert(
      fc.property(sample, distribution, (found, name) => {
        const terms = { ...found, distribution: name, confidence: 0.95 };
        const { upper } = upperLimitAttribute(terms);
        if (upper < 1)
          expect(upperLimitAttribute({ ...terms, tolerableRate: upper }).pvalue).toBeCloseTo(
            0.05,
            9,
          );
        const { lower } = upperLimitAttribute({ ...terms, sided: "lower" });
        if (lower > 0)
          expect(
            upperLimitAttribute({ ...terms, sided: "lower", tolerableRate: lower }).pvalue,
          ).toBeCloseTo(0.05, 9);
      }),
    );
  });

  test("lower, most likely and upper stand in order, wider with more confidence", () => {
    fc.assert(
      fc.property(
        sample,
        fc.constantFrom("binomial", "poisson", "hypergeometric"),
        (found, name) => {
          const terms = { ...found, distribution: name, sided: "two", populationUnits: 1200 };
          const narrow = upperLimitAttribute({ ...terms, confidence: 0.8 });
          const wide = upperLimitAttribute({ ...terms, confidence: 0.99 });
          const step = 1 / 1200;
          expect(narrow.lower).toBeLessThanOrEqual(narrow.mle + step);
          expect(narrow.upper).toBeGreaterThanOrEqual(narrow.mle - step);
          expect(wide.lower).toBeLessThanOrEqual(narrow.lower);
          expect(wide.upper).toBeGreaterThanOrEqual(narrow.upper);
        },
      ),
    );
  });

  test("a whole population is known exactly", () => {
    expect(
      upperLimitAttribute({
        ...{
          distribution: "hypergeometric",
          n: 40,
          deviations: 3,
          populationUnits: 40,
          sided: "two",
        },
      }),
    ).toMatchObject({ lowerUnits: 3, upperUnits: 3 });
  });

  test("Garwood's limits are those of poisson.test in R", () => {
    const limits = upperLimitAttribute({
      ...{ distribution: "poisson", n: 50, deviations: 9, confidence: 0.9, sided: "two" },
    });
    expect(limits.lower).toBeCloseTo(0.0939045508068898, 14);
    expect(limits.upper).toBeCloseTo(0.314104328442309, 14);
  });

  test("a limit of 50 % is the median of what is possible, and not the lower limit", () => {
    const sample = { n: 120, taints: [0.3129, 0.01], confidence: 0.5 };
    for (const method of ["binomial", "poisson"])
      expect(fractionOf(method, sample)).toBeGreaterThan(0.3229 / 120);
  });

  test("all items in error leave no upper limit below 1", () => {
    expect(upperLimitAttribute({ n: 5, deviations: 5 }).upper).toBe(1);
  });
});

const taints = fc.array(fc.double({ min: 0.001, max: 1, noNaN: true }), { maxLength: 12 });

function fractionOf(method: string, input: object): number {
  const result = evaluateMus({ n: 100, confidence: 0.95, ...input, method });
  return "precision" in result ? result.upper : result.upperFraction;
}

describe("bounds of taints", () => {
  test("with full errors the Stringer bound is the exact limit of their number", () => {
    for (let count = 0; count < 8; count++) {
      const full = { n: 80, taints: new Array<number>(count).fill(1) };
      for (const distribution of ["binomial", "poisson"])
        expect(fractionOf("stringer", { ...full, distribution })).toBeCloseTo(
          upperLimitAttribute({ n: 80, deviations: count, distribution, confidence: 0.95 }).upper,
          13,
        );
    }
  });

  test("no bound is below the most likely misstatement, and one error more raises it", () => {
    fc.assert(
      fc.property(taints, (found) => {
        const mle = found.reduce((sum, taint) => sum + taint, 0) / 100;
        for (const method of ["stringer", "stringer.poisson", "binomial", "poisson", "bayes"]) {
          const upper = fractionOf(method, { taints: found });
          expect(upper).toBeGreaterThan(mle);
          expect(fractionOf(method, { taints: [...found, 0.5] })).toBeGreaterThan(upper);
        }
      }),
    );
  });

  test("understatements lower the bound, and each correction by its own step", () => {
    const found = [0.6, 0.2];
    const plain = fractionOf("stringer", { taints: found });
    const p = (count: number) =>
      upperLimitAttribute({ n: 100, deviations: count, confidence: 0.95 }).upper;
    const under = { taints: [...found, -0.3, -0.5] };
    expect(fractionOf("stringer", under)).toBe(plain);
    expect(fractionOf("stringer.lta", under)).toBeCloseTo(plain - 0.8 / 100, 14);
    expect(fractionOf("stringer.meikle", under)).toBeCloseTo(
      plain - (p(1) - p(0)) * 0.5 - (p(2) - p(1)) * 0.3,
      14,
    );
    expect(fractionOf("stringer.pvz", { taints: found })).toBeLessThan(plain);
  });

  test("amounts agree with fractions, to the unit that limits are rounded up to", () => {
    fc.assert(
      fc.property(taints, fc.constantFrom("binomial", "poisson"), (found, distribution) => {
        const population = 1e9;
        const terms = { distribution, n: 100, taints: found, confidence: 0.95 } as const;
        const amount = monetaryStringer({ ...terms, populationValue: population });
        const fraction = fractionOf("stringer", terms);
        expect(Math.abs(amount.upper / population - fraction)).toBeLessThan(2e-8);
        const cell = cellBound({ ...terms, populationValue: population });
        expect(cell.projected).toBeCloseTo(amount.projected, 4);
        expect(cell.upper).toBeGreaterThanOrEqual(cell.basicPrecision);
      }),
    );
  });

  test("finite populations of money have slightly lower limits", () => {
    const terms = { n: 60, taints: [0.5], populationValue: 20_000, confidence: 0.95 };
    for (const method of ["stringer", "cell"]) {
      const finite = evaluateMus({ ...terms, method }).upper;
      const endless = evaluateMus({ ...terms, method, distribution: "binomial" }).upper;
      expect(finite).toBeLessThan(endless);
      expect(finite).toBeGreaterThan(endless * 0.98);
    }
  });

  test("two-sided limits hold the one-sided ones of half the risk", () => {
    const input = { n: 80, taints: [0.4, 0.1, 0.3], populationItems: 900, confidence: 0.9 };
    for (const method of [
      "moment",
      "coxsnell",
      "rohrbach",
      "mpu",
      "pps",
      "binomial",
      "poisson",
      "bayes",
    ]) {
      const two = evaluateMus({ ...input, method, sided: "two" });
      const upper = evaluateMus({ ...input, method, confidence: 0.95 });
      const lower = evaluateMus({ ...input, method, confidence: 0.95, sided: "lower" });
      expect(two.upper).toBeCloseTo(upper.upper, 12);
      expect(two).toMatchObject({ lower: expect.closeTo("lower" in lower ? lower.lower : 0, 12) });
    }
  });

  test("inventories are bounded differently from accounts by the moment bound", () => {
    const input = { n: 100, taints: [0.2, 0.4], method: "moment" };
    expect(evaluateMus({ ...input, population: "inventory" }).upper).not.toBe(
      evaluateMus(input).upper,
    );
  });
});

describe("a sample by values", () => {
  const book = [100, 250, 80, 40];

  test("gives the taints, as often as an item was drawn; a missing voucher is a full error", () => {
    const byValues = evaluateMus({
      ...{ book, audit: [100, 200, null, 50], times: [1, 2, 1, 1], method: "stringer" },
    });
    const byTaints = evaluateMus({ n: 5, taints: [0.2, 0.2, 1, -0.25], method: "stringer" });
    expect(byValues).toEqual(byTaints);
  });

  test("clean and over and under apart", () => {
    const found = evaluateMus({
      ...{ book, audit: [100, 200, 80, 60], populationValue: 4000, method: "stringer" },
    });
    expect(found).toMatchObject({ projectedOver: 200, projectedUnder: 500 });
  });
});

describe("wrong arguments are answered in words", () => {
  test.each([
    [() => evaluateMus({ n: 10, method: "guess" }), "method is guess; it must be cell, stringer,"],
    [() => evaluateMus({ n: 1, taints: [1, 1] }), "2 taints in 1 units cannot be"],
    [() => evaluateMus({ method: "stringer" }), "n is undefined"],
    [() => evaluateMus({ n: 10, method: "cell" }), "populationValue is undefined"],
    [() => evaluateMus({ n: 10, method: "rohrbach" }), "populationItems is undefined"],
    [() => evaluateMus({ n: 10, method: "pps", taints: [0.1] }), "at least two units in error"],
    [() => evaluateMus({ n: 10, sided: "two" }), "has an upper limit only"],
    [() => evaluateMus({ n: 10, method: "mpu", sided: "both" }), "sided is both"],
    [
      () => evaluateMus({ n: 10, strata: ["a"], pooling: "none" }),
      "strata names 1 strata; one is needed for each of the 0 items in book",
    ],
    [
      () => evaluateMus({ n: 10, method: "moment", prior: true }),
      "prior goes with method binomial, poisson, hypergeometric or bayes, and not with moment",
    ],
    [
      () => evaluateMus({ n: 10, method: "stringer.hypergeometric" }),
      "needs populationValue or populationUnits",
    ],
    [
      () => evaluateMus({ n: 10, method: "hurdle.gamma" }),
      "method is hurdle.gamma; it must be cell",
    ],
    [() => evaluateMus({ book: [1], audit: [] }), "1 book values stand beside 0 audit values"],
    [() => evaluateMus({ book: [0], audit: [1] }), "item 1 has no book value"],
    [() => upperLimitAttribute({ n: 3, deviations: 4 }), "4 deviations in 3 items cannot be"],
    [() => upperLimitAttribute({ n: 3, deviations: 1, sided: "both" }), "sided is both"],
    [
      () =>
        upperLimitAttribute({ n: 30, deviations: 1, distribution: "hyper", populationUnits: 20 }),
      "populationUnits is 20",
    ],
  ])("%s", (call, words) => expect(call).toThrow(words));
});
