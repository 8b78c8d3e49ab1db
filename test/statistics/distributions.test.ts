// Reference figures of 60 digits (mpmath 1.3.0), rounded to double: each part of the domain that audit sampling uses.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { betaDensity, betaQuantile, betaTails } from "../../addin/statistics/distributions/beta";
import {
  betaBinomialDensity,
  betaBinomialQuantile,
  betaBinomialTails,
} from "../../addin/statistics/distributions/beta-binomial";
import {
  binomialDensity,
  binomialQuantile,
  binomialTails,
} from "../../addin/statistics/distributions/binomial";
import {
  chiSquareDensity,
  chiSquareQuantile,
  chiSquareTails,
} from "../../addin/statistics/distributions/chi-square";
import { fQuantile } from "../../addin/statistics/distributions/f-quantile";
import {
  gammaDensity,
  gammaQuantile,
  gammaTails,
} from "../../addin/statistics/distributions/gamma";
import {
  hypergeometricDensity,
  hypergeometricQuantile,
  hypergeometricTails,
} from "../../addin/statistics/distributions/hypergeometric";
import {
  negativeBinomialDensity,
  negativeBinomialQuantile,
  negativeBinomialTails,
} from "../../addin/statistics/distributions/negative-binomial";
import {
  normalDensity,
  normalQuantile,
  normalTails,
} from "../../addin/statistics/distributions/normal";
import {
  poissonDensity,
  poissonQuantile,
  poissonTails,
} from "../../addin/statistics/distributions/poisson";
import {
  studentDensity,
  studentQuantile,
  studentTails,
} from "../../addin/statistics/distributions/student";
import type { Tails } from "../../addin/statistics/distributions/tails";
import figures from "../reference/distributions.json";

/** Bound that the docstrings state. */
const BOUND = 1e-12;
// Below this a figure loses digits to the smallest number that a double holds.
const SMALLEST = 1e-280;

function expectClose(found: number, expected: number, bound = BOUND): void {
  if (Math.abs(expected) < SMALLEST) return;
  expect(Math.abs(found / expected - 1)).toBeLessThan(bound);
}

function expectTails(found: Tails, lower: number, upper: number): void {
  if (lower <= upper) expectClose(found.lower, lower);
  else expectClose(found.upper, upper);
  expectClose(Math.max(found.lower, found.upper), Math.max(lower, upper));
}

/** Where a tail is neither all nor nothing its quantile is sought back. */
function isInner(lower: number): boolean {
  return lower > 1e-12 && lower < 0.999;
}

test("beta", () => {
  for (const [x, a, b, lower, upper, density] of figures.betaTails) {
    expectTails(betaTails(x, { a, b }), lower, upper);
    expectClose(betaDensity(x, { a, b }), density);
    if (isInner(lower)) expectClose(betaQuantile(lower, { a, b }), x);
  }
});

test("gamma", () => {
  for (const [x, shape, lower, upper, density] of figures.gammaTails) {
    expectTails(gammaTails(x, { shape, rate: 1 }), lower, upper);
    expectClose(gammaDensity(x / 5, { shape, rate: 5 }), 5 * density);
    if (isInner(lower)) expectClose(gammaQuantile(lower, { shape, rate: 1 }), x);
  }
});

test("chi-square is gamma with half the degrees", () => {
  for (const [x, shape, lower, upper, density] of figures.gammaTails) {
    expectTails(chiSquareTails(2 * x, 2 * shape), lower, upper);
    expectClose(chiSquareDensity(2 * x, 2 * shape), density / 2);
    if (isInner(lower)) expectClose(chiSquareQuantile(lower, 2 * shape), 2 * x);
  }
});

test("normal", () => {
  for (const [z, upper] of figures.normal) {
    expectClose(normalTails(z).upper, upper);
    expectClose(normalTails(-z).lower, upper);
    expectClose(normalQuantile(upper), -z);
  }
  expectClose(normalDensity(1), 0.24197072451914337);
});

test("Student's t", () => {
  for (const [t, degrees, upper, density] of figures.student) {
    expectClose(studentTails(t, degrees).upper, upper);
    expectClose(studentDensity(t, degrees), density);
    expectClose(studentQuantile(upper, degrees), -t);
  }
  expectClose(studentDensity(0, 3), 0.36755259694786135);
});

test("hypergeometric", () => {
  for (const [count, n, K, N, density, lower, upper] of figures.hyper) {
    expectClose(hypergeometricDensity(count, { n, K, N }), density);
    expectTails(hypergeometricTails(count, { n, K, N }), lower, upper);
    if (isInner(lower)) expect(hypergeometricQuantile(lower, { n, K, N })).toBe(count);
  }
});

test("beta-binomial", () => {
  for (const [count, n, a, b, density, lower, upper] of figures.betabin) {
    expectClose(betaBinomialDensity(count, { n, a, b }), density);
    expectTails(betaBinomialTails(count, { n, a, b }), lower, upper);
    if (isInner(lower)) expect(betaBinomialQuantile(lower, { n, a, b })).toBe(count);
  }
});

test("F at the figures of its tables", () => {
  expectClose(fQuantile(0.95, { d1: 2, d2: 6 }), 5.143252849784717);
  expectClose(fQuantile(0.99, { d1: 10, d2: 14 }), 3.9393963713246287);
  expectClose(fQuantile(0.05, { d1: 3, d2: 40 }), 0.11635468339965818);
});

describe("laws", () => {
  const p = fc.double({ min: 0.001, max: 0.999, noNaN: true });
  const shape = fc.double({ min: 0.3, max: 3000, noNaN: true });
  const count = fc.integer({ min: 0, max: 60 });

  test("a continuous quantile has its probability", () => {
    fc.assert(
      fc.property(p, shape, shape, (probability, a, b) => {
        const x = betaQuantile(probability, { a, b });
        if (x > 1e-9 && x < 1 - 1e-9)
          expect(betaTails(x, { a, b }).lower).toBeCloseTo(probability, 8);
        const y = gammaQuantile(probability, { shape: a, rate: b });
        expect(gammaTails(y, { shape: a, rate: b }).lower).toBeCloseTo(probability, 10);
        expect(studentTails(studentQuantile(probability, a), a).lower).toBeCloseTo(probability, 10);
      }),
    );
  });

  test("a discrete quantile is the first count that reaches its probability", () => {
    const distributions = [
      {
        quantile: (q: number) => binomialQuantile(q, { n: 80, p: 0.07 }),
        tails: (k: number) => binomialTails(k, { n: 80, p: 0.07 }),
      },
      {
        quantile: (q: number) => poissonQuantile(q, 9.3),
        tails: (k: number) => poissonTails(k, 9.3),
      },
      {
        quantile: (q: number) => negativeBinomialQuantile(q, { size: 2.5, p: 0.2 }),
        tails: (k: number) => negativeBinomialTails(k, { size: 2.5, p: 0.2 }),
      },
    ];
    fc.assert(
      fc.property(p, (probability) => {
        for (const { quantile, tails } of distributions) {
          const k = quantile(probability);
          expect(tails(k).lower).toBeGreaterThanOrEqual(probability * (1 - 1e-12));
          expect(tails(k - 1).lower).toBeLessThan(probability);
        }
      }),
    );
  });

  test("probabilities of single counts add up to the tails", () => {
    fc.assert(
      fc.property(count, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (k, rate) => {
        const counts = Array.from({ length: k + 1 }, (_, index) => index);
        const sum = (density: (index: number) => number) =>
          counts.reduce((total, index) => total + density(index), 0);
        const binomial = { n: 75, p: rate };
        expect(sum((i) => binomialDensity(i, binomial))).toBeCloseTo(
          binomialTails(k, binomial).lower,
          12,
        );
        expect(sum((i) => poissonDensity(i, 40 * rate))).toBeCloseTo(
          poissonTails(k, 40 * rate).lower,
          12,
        );
        const negative = { size: 3.5, p: rate };
        expect(sum((i) => negativeBinomialDensity(i, negative))).toBeCloseTo(
          negativeBinomialTails(k, negative).lower,
          12,
        );
      }),
    );
  });
});

describe("the ends of the domain", () => {
  test.each([
    ["no weight left of 0", betaTails(0, { a: 2, b: 3 }).lower, 0],
    ["all weight left of 1", betaTails(1, { a: 2, b: 3 }).lower, 1],
    ["an alpha of 0 puts all weight on 0", betaQuantile(0.95, { a: 0, b: 3 }), 0],
    ["a beta of 0 puts all weight on 1", betaQuantile(0.05, { a: 3, b: 0 }), 1],
    ["a shape of 0 is 0", gammaQuantile(0.95, { shape: 0, rate: 3 }), 0],
    ["a rate of 0 has no end", gammaQuantile(0.5, { shape: 1, rate: 0 }), Number.POSITIVE_INFINITY],
    ["no more errors than items", binomialTails(7, { n: 7, p: 0.4 }).lower, 1],
    ["fewer than no errors", poissonTails(-1, 3).lower, 0],
    ["all items drawn", hypergeometricDensity(4, { n: 10, K: 4, N: 10 }), 1],
    ["more errors than can be drawn", hypergeometricDensity(5, { n: 10, K: 4, N: 20 }), 0],
    ["half of the normal", normalQuantile(0.5), 0],
    ["half of Student's t", studentQuantile(0.5, 4), 0],
  ])("%s", (_, found, expected) => expect(found).toBe(expected));
});
