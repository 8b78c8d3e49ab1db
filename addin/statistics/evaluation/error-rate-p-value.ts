import { betaTails } from "../distributions/beta";
import { binomialDensity, binomialTails } from "../distributions/binomial";
import { gammaTails } from "../distributions/gamma";
import { hypergeometricDensity, hypergeometricTails } from "../distributions/hypergeometric";
import { poissonDensity, poissonTails } from "../distributions/poisson";
import type { Tails } from "../distributions/tails";
import type { Distribution } from "../terms/distribution";
import { wholeUp } from "../terms/whole-up";

export interface RateTest {
  readonly distribution: Distribution;
  readonly n: number;
  readonly found: number;
  /** The rate that is tested. */
  readonly rate: number;
  readonly populationUnits: number | undefined;
  /** upper: the rate is lower than that; lower: it is higher; two: it differs. */
  readonly sided: string;
}

/**
 * Probability of a sample as far from the rate as this one, were the rate true. One-sided by the exact tails;
 * two-sided by all counts that are no more probable than the one found (Fisher 1935; as binom.test of R).
 */
export function errorRatePValue(test: RateTest): number {
  const { found, sided } = test;
  if (sided === "two") return twoSided(test);
  if (sided === "upper") return atMost(test);
  return found === 0 ? 1 : atLeast(test);
}

/** P(X <= found), for a sum of parts by the continuous beta or gamma distribution. */
function atMost(test: RateTest): number {
  const { distribution, n, found, rate } = test;
  if (distribution === "hypergeometric") return countTails(found, test).lower;
  if (distribution === "poisson") return gammaTails(rate, { shape: found + 1, rate: n }).upper;
  return betaTails(rate, { a: found + 1, b: n - found }).upper;
}

function atLeast(test: RateTest): number {
  const { distribution, n, found, rate } = test;
  if (distribution === "hypergeometric") return countTails(found - 1, test).upper;
  if (distribution === "poisson") return gammaTails(rate, { shape: found, rate: n }).lower;
  return betaTails(rate, { a: found, b: n - found + 1 }).lower;
}

function finite({ n, rate, populationUnits = 0 }: RateTest) {
  return { n, K: wholeUp(rate * populationUnits), N: populationUnits };
}

function countTails(count: number, test: RateTest): Tails {
  const { distribution, n, rate } = test;
  if (distribution === "poisson") return poissonTails(count, n * rate);
  if (distribution === "binomial") return binomialTails(count, { n, p: rate });
  return hypergeometricTails(count, finite(test));
}

function density(count: number, test: RateTest): number {
  const { distribution, n, rate } = test;
  if (distribution === "poisson") return poissonDensity(count, n * rate);
  if (distribution === "binomial") return binomialDensity(count, { n, p: rate });
  return hypergeometricDensity(count, finite(test));
}

/** Both tails: the one that the count ends, and beyond the mode the counts that are no more probable. */
function twoSided(test: RateTest): number {
  const count = wholeUp(test.found);
  const limit = density(count, test) * (1 + 1e-7);
  const mean = test.n * test.rate;
  if (count === mean) return 1;
  const highest = test.distribution === "poisson" ? 2 ** 31 : test.n;
  if (count < mean) {
    const from = Math.ceil(mean);
    const first = firstTrue({ from, to: highest + 1 }, (k) => density(k, test) <= limit);
    return Math.min(1, countTails(count, test).lower + countTails(first - 1, test).upper);
  }
  const from = Math.floor(mean);
  const steps = firstTrue({ from: 0, to: from + 1 }, (k) => density(from - k, test) <= limit);
  return Math.min(1, countTails(count - 1, test).upper + countTails(from - steps, test).lower);
}

/** The first number from which a condition holds; `to` where it never does. */
function firstTrue({ from, to }: { from: number; to: number }, holds: (k: number) => boolean) {
  let low = from - 1;
  let high = to;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}
