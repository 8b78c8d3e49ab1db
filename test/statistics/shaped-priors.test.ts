// Priors without a formula: figures by mpmath 1.3, 20 digits, from the definitions of the densities.
import { describe, expect, test } from "vitest";
import { bayesFactor } from "../../addin/statistics/bayes/bayes-factor";
import { planEvaluateBayes } from "../../addin/statistics/bayes/plan-evaluate-bayes";
import { prior } from "../../addin/statistics/bayes/prior";
import { betaDensity, betaQuantile, betaTails } from "../../addin/statistics/distributions/beta";
import { integratedRateCurve } from "../../addin/statistics/distributions/integrated-rate-curve";
import { evaluateMus } from "../../addin/statistics/evaluation/evaluate-mus";

/** Shape, alpha, beta, likelihood, n, errors, tolerable; 95 % limit, mean, P(tolerable), Bayes factor. */
type Figures = [string, number, number, string, number, number, number, ...Told];
type Told = [upper: number, mean: number, tolerable: number, factor: number];
const figures: readonly Figures[] = [
  [
    "normal",
    0.025,
    0.05,
    "binomial",
    53,
    0.0,
    0.03,
    0.0490780034101369,
    0.0174095707496237,
    0.81942840368417,
    9.02868503435,
  ],
  [
    "uniform",
    0.0,
    0.5,
    "binomial",
    53,
    0.0,
    0.03,
    0.0539657670973763,
    0.0181818181818182,
    0.806948291094989,
    65.48602944531268,
  ],
  [
    "cauchy",
    0.0,
    0.5,
    "binomial",
    53,
    0.0,
    0.03,
    0.0536450495748313,
    0.0180945100331044,
    0.808406181373786,
    73.73189318514751,
  ],
  [
    "t",
    1.0,
    0.0,
    "binomial",
    53,
    0.0,
    0.03,
    0.0538839774502883,
    0.0181595888220605,
    0.807317335975897,
    105.533833743251,
  ],
  [
    "chisq",
    1.0,
    0.0,
    "binomial",
    53,
    0.0,
    0.03,
    0.0347946132740783,
    0.00909312419359931,
    0.930889889813229,
    53.40265718446563,
  ],
  [
    "exponential",
    1.0,
    0.0,
    "binomial",
    53,
    0.0,
    0.03,
    0.0530525066888751,
    0.0178683487449758,
    0.81255335141711,
    88.38036116184462,
  ],
  [
    "normal",
    0.0,
    1000.0,
    "poisson",
    100,
    1.5,
    0.05,
    0.0553524884425756,
    0.02499999999125,
    0.92476475397391,
    233.54116825202877,
  ],
  [
    "uniform",
    0.01,
    0.2,
    "poisson",
    100,
    1.5,
    0.05,
    0.0574583938954013,
    0.0282589910426196,
    0.911398987400291,
    38.5745727104964,
  ],
  [
    "cauchy",
    0.02,
    0.01,
    "poisson",
    300,
    7,
    0.05,
    0.0354233182977467,
    0.0232445089913102,
    0.997839574557368,
    61.07080395649058,
  ],
  [
    "chisq",
    3.0,
    0.0,
    "binomial",
    40,
    2.0,
    0.1,
    0.158868010221659,
    0.0814923960419146,
    0.715094016836341,
    58.60357399365061,
  ],
  [
    "exponential",
    30.0,
    0.0,
    "poisson",
    60,
    1.0,
    0.04,
    0.0527096057598953,
    0.0222222222222222,
    0.874310876742454,
    2.99818420975606,
  ],
  [
    "t",
    0.3,
    0,
    "binomial",
    1000,
    12.25,
    0.02,
    0.0196548034167201,
    0.0132227535001715,
    0.957136053799318,
    749.0361246581214,
  ],
];

test.each(figures)(
  "%s(%s, %s), %s, %s items, %s errors, %s tolerable",
  (...[likelihood, alpha, beta, sampleLikelihood, n, errors, tolerableFraction, ...told]) => {
    const [upper, mean, tolerable, factor] = told;
    const input = {
      ...{ likelihood, sampleLikelihood, priorMethod: "param", alpha, beta, tolerableFraction },
      confidence: 0.95,
    };
    const { evaluation } = planEvaluateBayes({ ...input, evaluate: { n, errors } });
    expect(evaluation?.upper).toBeCloseTo(upper, 12);
    expect(evaluation?.mean).toBeCloseTo(mean, 12);
    expect(evaluation?.p_h1).toBeCloseTo(tolerable, 12);
    expect((evaluation?.bf_h1 ?? 0) / factor).toBeCloseTo(1, 10);
    expect(bayesFactor({ ...input, n, errors }).bf_h1 / factor).toBeCloseTo(1, 10);
    const taints = [...new Array<number>(Math.floor(errors)).fill(1), errors % 1];
    const evaluated = evaluateMus({
      ...{ method: sampleLikelihood, n, taints, confidence: 0.95 },
      prior: { likelihood, priorMethod: "param", alpha, beta },
    });
    expect(evaluated).toMatchObject({ upper: expect.closeTo(upper, 12) });
  },
);

describe("a belief that is integrated", () => {
  // Shapes of posteriors, up to a million items, and infinite at 0.
  test.each([
    [1, 60],
    [2.5, 97],
    [1, 1e6],
    [5e4, 1e6],
    [0.3, 3],
    [200, 200],
  ])("is beta(%s, %s) to the last figures", (a, b) => {
    const curve = integratedRateCurve({
      ...{ low: 0, high: 1 },
      logDensity: ({ logRate, logRest }) => (a - 1) * logRate + (b - 1) * logRest,
    });
    for (const p of [1e-4, 0.05, 0.5, 0.95, 0.9999]) {
      const rate = betaQuantile(p, { a, b });
      const { lower, upper } = betaTails(rate, { a, b });
      expect(curve.quantile(p) / rate).toBeCloseTo(1, 11);
      expect(curve.tails(rate).lower / lower).toBeCloseTo(1, 10);
      expect(curve.tails(rate).upper / upper).toBeCloseTo(1, 10);
      expect(curve.density(rate) / betaDensity(rate, { a, b })).toBeCloseTo(1, 10);
    }
    expect(curve.mean / (a / (a + b))).toBeCloseTo(1, 11);
    if (a > 1) expect(curve.mode ?? 0).toBeCloseTo((a - 1) / (a + b - 2), 7);
    else expect(curve.mode).toBe(0);
  });
});

describe("priors that are told by a probability", () => {
  test.each(["normal", "cauchy", "t", "chisq", "exponential", "uniform"])(
    "%s, impartial: tolerable and intolerable are equally probable",
    (likelihood) => {
      const found = prior({ likelihood, priorMethod: "impartial", tolerableFraction: 0.05 });
      expect(found.p_h1).toBeCloseTo(0.5, 9);
      expect(found.median).toBeCloseTo(0.05, 9);
      expect(found.implicitN).toBeNull();
    },
  );

  test.each([
    ["uniform", 0, 0.05 / 0.8],
    // Rates are so small that the halves of a normal and the arcs of a Cauchy distribution lie within 0 to 1.
    ["normal", 0, 0.05 / 1.2815515655446],
  ])("%s, hyp with 0.8", (likelihood, alpha, beta) => {
    const input = { priorMethod: "hyp", probabilityTolerable: 0.8, tolerableFraction: 0.05 };
    const found = prior({ likelihood, ...input });
    expect(found.alpha).toBe(alpha);
    expect(found.beta).toBeCloseTo(beta, 9);
  });

  test("a centre that is expected, as jfa has it", () => {
    const found = prior({
      ...{ likelihood: "normal", priorMethod: "impartial", tolerableFraction: 0.05 },
      expectedFraction: 0.01,
    });
    expect(found.alpha).toBe(0.01);
    expect(found.mode).toBeCloseTo(0.01, 8);
    expect(found.p_h1).toBeCloseTo(0.5, 9);
  });
});

describe("draws as a prior", () => {
  const even = Array.from({ length: 10_001 }, (_, index) => index / 10_000);
  test("10,001 even rates are the uniform prior", () => {
    const found = planEvaluateBayes({
      ...{ priorMethod: "nonparam", samples: even, tolerableFraction: 0.05, confidence: 0.95 },
      evaluate: { n: 100, errors: 1 },
    }).evaluation;
    expect(found?.mle).toBeCloseTo(0.01, 12);
    expect(found?.upper).toBeCloseTo(betaQuantile(0.95, { a: 2, b: 100 }), 4);
    expect(found?.p_h1).toBeCloseTo(betaTails(0.05, { a: 2, b: 100 }).lower, 3);
  });

  test("three rates: Bayes' rule by hand", () => {
    // 0.9^10, 0.8^10 and, twice, 0.5^10
    const found = planEvaluateBayes({
      ...{ priorMethod: "nonparam", samples: [0.1, 0.5, 0.2, 0.5, -1, 7] },
      ...{ tolerableFraction: 0.15, confidence: 0.9 },
      evaluate: { n: 10, errors: 0 },
    }).evaluation;
    const [a, b, c] = [0.9 ** 10, 0.8 ** 10, 2 * 0.5 ** 10];
    expect(found?.p_h1).toBeCloseTo(a / (a + b + c), 14);
    expect(found?.bf_h1).toBeCloseTo(a / (b + c) / (1 / 3), 12);
    expect(found?.upper).toBe(0.2);
    expect(found?.mle).toBe(0.1);
  });
});

test("a plan after a prior without a formula is the smallest that its own evaluation approves", () => {
  const input = {
    ...{ likelihood: "normal", priorMethod: "param", alpha: 0, beta: 0.04 },
    ...{ tolerableFraction: 0.05, confidence: 0.95 },
  };
  const { n } = planEvaluateBayes(input);
  const upper = (size: number) =>
    planEvaluateBayes({ ...input, evaluate: { n: size, errors: 0 } }).evaluation?.upper ?? 1;
  expect(upper(n)).toBeLessThan(0.05);
  expect(upper(n - 1)).toBeGreaterThanOrEqual(0.05);
});

test.each([
  [{ likelihood: "normal", priorMethod: "arm" }, "with a normal prior it must be default, param"],
  [
    { likelihood: "normal", priorMethod: "param", alpha: 0, beta: 0 },
    "beta (standard deviation) is 0",
  ],
  [
    { likelihood: "uniform", priorMethod: "param", alpha: 0.2, beta: 0.1 },
    "beta (upper end) is 0.1",
  ],
  [{ likelihood: "t", priorMethod: "param" }, "alpha (degrees of freedom) is undefined"],
  [{ likelihood: "normal", sampleLikelihood: "hypergeometric" }, "not with hypergeometric"],
  [{ priorMethod: "nonparam", samples: [2] }, "samples must hold draws from the prior"],
  [{ likelihood: "gumbel" }, "distribution is gumbel"],
])("%j is answered in words", (input, words) => expect(() => prior(input)).toThrow(words));
