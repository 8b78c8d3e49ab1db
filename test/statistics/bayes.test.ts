import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bayesFactor } from "../../addin/statistics/bayes/bayes-factor";
import {
  beliefQuantile,
  beliefTails,
  updated,
} from "../../addin/statistics/bayes/likelihood-model";
import { planEvaluateBayes } from "../../addin/statistics/bayes/plan-evaluate-bayes";
import { prior, priorBelief } from "../../addin/statistics/bayes/prior";
import { betaBinomialDensity } from "../../addin/statistics/distributions/beta-binomial";
import { hypergeometricDensity } from "../../addin/statistics/distributions/hypergeometric";
import { wholeUp } from "../../addin/statistics/terms/whole-up";

const likelihoods = ["poisson", "binomial", "hypergeometric"];
const base = { tolerableFraction: 0.05, confidence: 0.95, populationUnits: 1000 };

describe("priors", () => {
  test.each(likelihoods)(
    "%s, impartial: tolerable and intolerable are equally probable",
    (likelihood) => {
      for (const expectedFraction of [0, 0.01, 0.02]) {
        const found = prior({ ...base, likelihood, expectedFraction, priorMethod: "impartial" });
        const step = likelihood === "hypergeometric" ? 0.03 : 1e-3;
        expect(Math.abs((found.p_h1 ?? 0) - 0.5)).toBeLessThan(step);
        if (likelihood !== "hypergeometric") expect(found.mode).toBeCloseTo(expectedFraction, 12);
      }
    },
  );

  test.each(likelihoods)("%s, hyp: tolerable has the probability that is named", (likelihood) => {
    const named = { probabilityTolerable: 0.7, priorMethod: "hyp" };
    const found = prior({ ...base, likelihood, ...named });
    expect(found.p_h1).toBeCloseTo(0.7, likelihood === "hypergeometric" ? 1 : 10);
    expect(found.odds_h1).toBeCloseTo(0.7 / 0.3, likelihood === "hypergeometric" ? 0 : 9);
  });

  test.each(["poisson", "binomial"])("%s, bram: mode and upper bound", (likelihood) => {
    for (const expectedFraction of [0, 0.02]) {
      const found = prior({
        ...{ likelihood, priorMethod: "bram", expectedFraction, upperBound: 0.1, confidence: 0.95 },
      });
      expect(found.mode).toBeCloseTo(expectedFraction, 12);
      // Stewart's formula for Poisson is an approximation.
      expect(Math.abs(found.upper - 0.1)).toBeLessThan(likelihood === "poisson" ? 1e-3 : 1e-4);
    }
  });

  test("arm: the items saved, with the errors expected in them", () => {
    const risks = { priorMethod: "arm", inherentRisk: 0.6, controlRisk: 0.6 };
    const clean = prior({ ...base, likelihood: "binomial", ...risks });
    const expected = prior({ ...base, likelihood: "binomial", ...risks, expectedFraction: 0.01 });
    expect(clean.implicitErrors).toBe(0);
    expect(expected.implicitErrors).toBeCloseTo((expected.implicitN ?? 0) * 0.01, 12);
    expect(expected.implicitN).toBeGreaterThan(clean.implicitN ?? 0);
  });

  test.each([
    ["default", {}, 1, 1],
    ["strict", {}, 1, 0],
    ["param", { alpha: 2, beta: 10 }, 2, 10],
    ["sample", { priorN: 40, priorErrors: 1 }, 2, 39],
    ["power", { priorN: 40, priorErrors: 1, weight: 0.5 }, 1.5, 19.5],
    ["factor", { priorN: 40, priorErrors: 1, weight: 0.5 }, 1.5, 19.5],
  ])("%s", (priorMethod, input, alpha, beta) => {
    expect(prior({ likelihood: "binomial", priorMethod, ...input })).toMatchObject({ alpha, beta });
  });

  test("moments of a beta, gamma and beta-binomial belief, against sums over a fine grid", () => {
    const param = { priorMethod: "param", alpha: 2, beta: 30 };
    const grid = Array.from({ length: 401 }, (_, k) => k);
    const units = 400;
    const finite = prior({ ...param, likelihood: "hypergeometric", populationUnits: units });
    const weight = (k: number) => betaBinomialDensity(k, { n: units, a: 2, b: 30 });
    const mean = grid.reduce((sum, k) => sum + (k / units) * weight(k), 0);
    const central = (power: number) =>
      grid.reduce((sum, k) => sum + (k / units - mean) ** power * weight(k), 0);
    expect(finite.mean).toBeCloseTo(mean, 12);
    expect(finite.variance).toBeCloseTo(central(2), 12);
    expect(finite.skewness).toBeCloseTo(central(3) / central(2) ** 1.5, 9);
    expect(prior({ ...param, likelihood: "binomial" })).toMatchObject({
      mean: expect.closeTo(2 / 32, 14),
      variance: expect.closeTo(60 / (32 * 32 * 33), 14),
    });
    expect(prior({ ...param, likelihood: "poisson" })).toMatchObject({
      mean: expect.closeTo(2 / 30, 14),
      variance: expect.closeTo(2 / 900, 14),
      skewness: expect.closeTo(Math.SQRT2, 14),
    });
  });
});

test("a finite population: the belief after a sample is Bayes' rule over every number of errors", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 10, max: 60 }),
      fc.nat(8),
      fc.nat(3),
      fc.double({ min: 0.5, max: 3, noNaN: true }),
      (populationUnits, more, errors, alpha) => {
        const n = Math.min(populationUnits, errors + more + 1);
        const before = priorBelief({
          ...{
            likelihood: "hypergeometric",
            populationUnits,
            priorMethod: "param",
            alpha,
            beta: 8,
          },
        });
        const after = updated(before, { n, errors });
        const weights = Array.from(
          { length: populationUnits + 1 },
          (_, K) =>
            betaBinomialDensity(K, { n: populationUnits, a: alpha, b: 8 }) *
            hypergeometricDensity(errors, { n, K, N: populationUnits }),
        );
        const total = weights.reduce((sum, weight) => sum + weight, 0);
        const below = weights.slice(0, wholeUp(0.2 * populationUnits)).reduce((s, w) => s + w, 0);
        expect(beliefTails(0.2, after).lower).toBeCloseTo(below / total, 11);
        const upTo = (K: number) => weights.slice(0, K + 1).reduce((s, w) => s + w, 0) / total;
        const quantile = weights.findIndex((_, K) => upTo(K) >= 0.95 - 1e-12);
        expect(Math.round(beliefQuantile(0.95, after) * populationUnits)).toBe(quantile);
      },
    ),
  );
});

describe("plans and factors", () => {
  test.each(likelihoods)(
    "%s: the plan is the smallest that its own evaluation approves",
    (likelihood) => {
      const input = { ...base, likelihood, priorMethod: "impartial" };
      const { n } = planEvaluateBayes(input);
      const upper = (size: number) =>
        planEvaluateBayes({ ...input, evaluate: { n: size, errors: 0 } }).evaluation?.upper ?? 1;
      expect(upper(n)).toBeLessThan(0.05);
      expect(upper(n - 1)).toBeGreaterThanOrEqual(0.05);
    },
  );

  test.each(likelihoods)(
    "%s: posterior odds are prior odds times the Bayes factor",
    (likelihood) => {
      const input = { ...base, likelihood, priorMethod: "hyp", probabilityTolerable: 0.3 };
      const { evaluation } = planEvaluateBayes({ ...input, evaluate: { n: 60, errors: 1 } });
      const { odds_h1 = 0 } = prior(input);
      const factor = bayesFactor({ ...input, n: 60, errors: 1 });
      expect(evaluation?.odds_h1).toBeCloseTo(odds_h1 * factor.bf_h1, 9);
      expect(evaluation?.bf_h1).toBeCloseTo(factor.bf_h1, 9);
      expect(factor.bf_h0).toBeCloseTo(1 / factor.bf_h1, 12);
    },
  );

  test("the two-sided factor is the ratio of densities at the tolerable rate", () => {
    const input = { ...base, likelihood: "binomial", priorMethod: "default", n: 20, errors: 0 };
    // Beta(1, 1) at 0.05 is 1; Beta(1, 21) is 21 times 0.95^20.
    expect(bayesFactor({ ...input, sided: "two" }).bf_h0).toBeCloseTo(21 * 0.95 ** 20, 12);
    const upper = bayesFactor(input);
    expect(bayesFactor({ ...input, sided: "lower" }).bf_h1).toBeCloseTo(upper.bf_h0, 12);
  });
});

describe("wrong arguments are answered in words", () => {
  test.each([
    [() => prior({ priorMethod: "guess" }), "priorMethod is guess"],
    [() => prior({ priorMethod: "impartial" }), "tolerableFraction is undefined"],
    [
      () => prior({ priorMethod: "hyp", tolerableFraction: 0.05 }),
      "probabilityTolerable is undefined",
    ],
    [
      () => prior({ priorMethod: "bram", upperBound: 0.01, expectedFraction: 0.02 }),
      "upperBound is 0.01",
    ],
    [() => prior({ priorMethod: "param", beta: 1 }), "alpha is undefined"],
    [() => prior({ likelihood: "hypergeometric" }), "populationUnits is undefined"],
    [
      () => bayesFactor({ ...base, priorMethod: "strict", n: 5, errors: 0 }),
      "a strict prior has no odds",
    ],
  ])("%s", (call, words) => expect(call).toThrow(words));
});
