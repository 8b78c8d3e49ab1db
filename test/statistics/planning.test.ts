import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { upperLimitAttribute } from "../../addin/statistics/evaluation/upper-limit-attribute";
import { acceptingRisk } from "../../addin/statistics/planning/accepting-risk";
import { musConfidenceFactor } from "../../addin/statistics/planning/mus-confidence-factor";
import { planAttribute } from "../../addin/statistics/planning/plan-attribute";
import { planMus } from "../../addin/statistics/planning/plan-mus";
import { planPrecision } from "../../addin/statistics/planning/plan-precision";
import { planTwoStage } from "../../addin/statistics/planning/plan-two-stage";
import { reliabilityFactor } from "../../addin/statistics/planning/reliability-factor";
import { decimalRounding } from "../../addin/statistics/terms/decimal-rounding";
import { riskOf } from "../../addin/statistics/terms/risk";
import { wholeUp } from "../../addin/statistics/terms/whole-up";

describe("whole counts from typed decimals", () => {
  test.each([
    [0.035 * 400, 14],
    [0.07 * 100, 7],
    [0.06 * 100, 6],
    [0.1 * 3 * 10, 3],
    [14.00001, 15],
    [0.05 * 1e9, 5e7],
    [0, 0],
    [0.001, 1],
  ])("%s becomes %s", (x, expected) => expect(wholeUp(x)).toBe(expected));

  test.each([
    [1.005, 2, 1.01],
    [2.675, 2, 2.68],
    [-1.005, 2, -1.01],
    [15.44995, 4, 15.45],
    [0.5, 0, 1],
  ])("%s to %s decimals is %s", (x, decimals, expected) =>
    expect(decimalRounding(x, decimals)).toBe(expected),
  );

  test.each([
    ["tolerable 7 % of 100", { populationUnits: 100, tolerableRate: 0.07 }, 7],
    ["tolerable 6 % of 100", { populationUnits: 100, tolerableRate: 0.06 }, 6],
  ])("%s is the plan for as many deviations", (_, rate, tolerableDeviations) => {
    const plan = { distribution: "hypergeometric", expectedErrors: 0, confidence: 0.9 };
    expect(planAttribute({ ...plan, ...rate })).toEqual(
      planAttribute({ ...plan, populationUnits: 100, tolerableDeviations }),
    );
  });
});

test("risk of accepting a finite population, against counting every sample", () => {
  const choose = (n: number, k: number): number =>
    k < 0 || k > n ? 0 : k === 0 ? 1 : (choose(n - 1, k - 1) * n) / k;
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 40 }),
      fc.nat(40),
      fc.nat(40),
      fc.nat(6),
      (items, a, b, accepted) => {
        const [errors, n] = [a % (items + 1), b % (items + 1)];
        let sum = 0;
        for (let k = 0; k <= accepted; k++)
          sum += choose(errors, k) * choose(items - errors, n - k);
        const tolerable = {
          distribution: "hypergeometric",
          rate: errors / items,
          errors,
          items,
        } as const;
        expect(acceptingRisk(n, accepted, tolerable)).toBeCloseTo(sum / choose(items, n), 12);
      },
    ),
  );
});

const distributions = fc.constantFrom("binomial", "poisson", "hypergeometric");

describe("an attribute plan", () => {
  const input = fc.record({
    distribution: distributions,
    populationUnits: fc.integer({ min: 300, max: 4000 }),
    tolerable: fc.integer({ min: 30, max: 120 }),
    expected: fc.integer({ min: 0, max: 20 }),
    confidence: fc.constantFrom(0.8, 0.9, 0.95, 0.99),
  });

  test("is the smallest whose upper limit is tolerable", () => {
    fc.assert(
      fc.property(input, ({ distribution, populationUnits, tolerable, expected, confidence }) => {
        const rates = { tolerableRate: tolerable / 1000, expectedRate: expected / 1000 };
        const terms = { distribution, populationUnits, confidence };
        const { n, acceptanceNumber, risk } = planAttribute({ ...terms, ...rates });
        expect(risk).toBeLessThanOrEqual(1 - confidence + 1e-12);
        const limit = (size: number, deviations: number) =>
          upperLimitAttribute({ ...terms, n: size, deviations }).upper;
        const whole = distribution === "hypergeometric" ? 1 / populationUnits : 0;
        expect(limit(n, acceptanceNumber)).toBeLessThanOrEqual(rates.tolerableRate + whole + 1e-9);
        const before = wholeUp((n - 1) * rates.expectedRate);
        if (n - 1 > before)
          expect(limit(n - 1, before)).toBeGreaterThanOrEqual(rates.tolerableRate - 1e-9);
      }),
      { numRuns: 60 },
    );
  });

  test("grows with confidence and expectation, shrinks with tolerance", () => {
    fc.assert(
      fc.property(input, ({ distribution, populationUnits, tolerable, expected }) => {
        const size = (t: number, e: number, confidence: number) =>
          planAttribute({
            ...{ distribution, populationUnits, confidence },
            ...{ tolerableRate: t / 1000, expectedErrors: Math.floor(e / 4) },
          }).n;
        const n = size(tolerable, expected, 0.9);
        expect(size(tolerable, expected, 0.95)).toBeGreaterThanOrEqual(n);
        expect(size(tolerable, expected + 4, 0.9)).toBeGreaterThan(n);
        expect(size(tolerable + 20, expected, 0.9)).toBeLessThanOrEqual(n);
      }),
      { numRuns: 60 },
    );
  });
});

describe("a monetary-unit plan", () => {
  test("with Poisson is the factor over the tolerable part", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 5, max: 100 }),
        fc.integer({ min: 0, max: 60 }),
        (tolerable, ratio) => {
          const terms = { ratioExpectedToTolerable: ratio / 100, confidence: 0.95 };
          const { factor } = musConfidenceFactor(terms);
          const { n } = planMus({ ...terms, tolerableFraction: tolerable / 1000 });
          expect(n).toBe(wholeUp(factor / (tolerable / 1000)));
        },
      ),
    );
  });

  test("factor and limit agree: the factor is the reliability factor of the expected errors", () => {
    const { factor } = musConfidenceFactor({ ratioExpectedToTolerable: 0.4, confidence: 0.9 });
    const again = reliabilityFactor({ errors: 0.4 * factor, confidence: 0.9 });
    expect(again.factor).toBeCloseTo(factor, 10);
  });

  test("by the cell method is never above that by the Stringer bound's interpolation by more than one", () => {
    for (const expected of [0, 10_000, 20_000, 35_000]) {
      const terms = { populationValue: 1_000_000, tolerable: 100_000, expected, confidence: 0.95 };
      for (const distribution of ["binomial", "poisson", "hypergeometric"]) {
        const cell = planMus({ ...terms, distribution, method: "cell" }).n;
        const stringer = planMus({ ...terms, distribution, method: "stringer" }).n;
        expect(cell).toBeLessThanOrEqual(stringer + 1);
        expect(cell).toBeGreaterThan(stringer * 0.8);
      }
    }
  });

  test("gives the interval and counts errors or parts", () => {
    expect(planMus({ populationValue: 60_000, tolerable: 3000, confidence: 0.95 })).toMatchObject({
      n: 60,
      interval: 1000,
      expectedSumOfTaints: 0,
    });
    const two = planMus({ tolerableFraction: 0.05, expected: 2, confidence: 0.95 });
    expect(two).toEqual(planMus({ tolerableFraction: 0.05, expectedErrors: 2, confidence: 0.95 }));
  });
});

describe("stages", () => {
  test.each([
    [0.03, 0.95, (q: number) => Math.exp(-q) + q * Math.exp(-2 * q)],
    [0.05, 0.9, (q: number) => Math.exp(-q) + q * Math.exp(-2 * q)],
  ])(
    "[1, 0] at %s and %s is the smallest within the risk",
    (tolerableFraction, confidence, risk) => {
      const { n_per_stage: n, n: all } = planTwoStage({
        tolerableFraction,
        confidence,
        stages: [1, 0],
      });
      expect(risk(n * tolerableFraction)).toBeLessThanOrEqual(1 - confidence);
      expect(risk((n - 1) * tolerableFraction)).toBeGreaterThan(1 - confidence);
      expect(all).toBe(2 * n);
    },
  );

  test("one stage is the plan for as many errors", () => {
    for (const distribution of ["binomial", "poisson", "hypergeometric"]) {
      const terms = {
        distribution,
        populationUnits: 900,
        tolerableFraction: 0.06,
        confidence: 0.9,
      };
      expect(planTwoStage({ ...terms, stages: [2] }).n).toBe(
        planAttribute({ ...terms, expectedErrors: 2 }).n,
      );
    }
  });

  test("a large finite population is planned as an endless one", () => {
    const terms = { tolerableFraction: 0.05, confidence: 0.95, stages: [1, 0] };
    const finite = { ...terms, distribution: "hypergeometric", populationUnits: 2_000_000 };
    expect(planTwoStage(finite)).toMatchObject({
      n: planTwoStage({ ...terms, distribution: "binomial" }).n,
    });
  });
});

// Searched one by one with qbeta, qgamma and phyper of R 4.2.2, 95 %.
test.each([
  ["binomial", 0.01, 0.02, 234],
  ["poisson", 0.01, 0.02, 220],
  ["hypergeometric", 0.01, 0.02, 188],
  ["binomial", 0.03, 0.015, 554],
])(
  "%s: %s expected, precision %s takes %s items",
  (distribution, expectedFraction, precision, n) => {
    const plan = planPrecision({
      distribution,
      expectedFraction,
      precision,
      populationUnits: 1000,
    });
    expect(plan.n).toBe(n);
    expect(plan.precision).toBeLessThan(precision);
  },
);

test.each([
  [{ confidence: 0.9 }, 0.1],
  [{ riskOfIncorrectAcceptance: 0.05 }, 0.05],
  [{ auditRisk: 0.05, inherentRisk: 0.5, controlRisk: 0.4 }, 0.25],
  [{}, 0.05],
])("assurance %j leaves the risk %s", (assurance, risk) =>
  expect(riskOf(assurance)).toBeCloseTo(risk, 15),
);

describe("wrong arguments are answered in words", () => {
  test.each([
    [() => planAttribute({ confidence: 95, tolerableRate: 0.05 }), "confidence is 95; it must lie"],
    [() => planAttribute({ tolerableRate: 5 }), "tolerableRate is 5"],
    [
      () => planAttribute({ tolerableRate: 0.05, expectedRate: 0.05 }),
      "must be below the tolerable",
    ],
    [
      () => planAttribute({ tolerableRate: 0.05, distribution: "normal" }),
      "distribution is normal",
    ],
    [
      () => planAttribute({ tolerableRate: 0.05, distribution: "hyper" }),
      "populationUnits is undefined",
    ],
    [
      () => planAttribute({ tolerableRate: 0.05, expectedRate: 0.04999 }),
      "no sample of up to 100000 items",
    ],
    [() => planMus({ tolerableFraction: 0.05, method: "guess" }), "method is guess"],
    [() => planMus({ tolerable: 500, populationValue: 400 }), "tolerable misstatement is 1.25"],
    [() => planMus({ tolerableFraction: 0.02, expectedFraction: 0.03 }), "must be below tolerable"],
    [
      () =>
        planMus({ tolerableFraction: 0.02, auditRisk: 0.05, inherentRisk: 0.1, controlRisk: 0.1 }),
      "detection risk is",
    ],
    [() => planTwoStage({ tolerableFraction: 0.05, stages: [] }), "stages must list"],
    [() => planTwoStage({ tolerableFraction: 0.05, stages: [1.5] }), "stages is 1.5"],
    [() => planPrecision({ precision: 0 }), "precision is 0"],
    [() => musConfidenceFactor({ ratioExpectedToTolerable: 1 }), "ratioExpectedToTolerable is 1"],
    [() => reliabilityFactor({ errors: -1 }), "errors is -1"],
  ])("%s", (call, words) => expect(call).toThrow(words));
});
