import { ArgumentError } from "../../core/faults";
import { logGamma } from "../digits/log-gamma";
import { betaTails } from "../distributions/beta";
import { type GammaShape, gammaDensity, gammaQuantile, gammaTails } from "../distributions/gamma";
import { integralOver } from "../distributions/gauss-legendre";
import { mixtureQuantile } from "./mixture-quantile";

export interface InflatedPoissonInput {
  /** Items of the sample. */
  readonly n: number;
  /** Overstatements found, each above 0, in units of money. */
  readonly differences: readonly number[];
  readonly populationItems: number;
  readonly populationValue: number;
  /** Prior beta(alpha, beta) of the part of items that are in error. */
  readonly alpha: number;
  readonly beta: number;
}

/** The most likely misstatement, and the one below which it lies with probability p: fractions. */
export interface FractionBelief {
  readonly mode: number;
  limit(p: number): number;
}

/**
 * Zero-inflated Poisson model of the overstatements of items: an item is in error with a rate that has a beta prior, and
 * then by a Poisson amount whose mean is anything up to the mean book value. Lambert (1992), Technometrics 34(1); the
 * priors are those of jfa 0.7 (inflated.poisson), which simulates. Expanded in the errors of amount 0 the belief is a
 * mixture of products of beta and gamma variables; each is integrated by 80 points. Limits
 * err by less than 1e-9.
 */
export function inflatedPoisson(input: InflatedPoissonInput): FractionBelief {
  const { n, differences, populationItems, populationValue } = input;
  const mean = populationValue / populationItems;
  const total = differences.reduce((sum, one) => sum + one, 0);
  if (total / Math.max(1, differences.length) >= mean)
    throw new ArgumentError(
      `overstatements of ${total / differences.length} on average are not below the mean book value ${mean}`,
    );
  const parts = partsOf(input, { mean, total });
  const lower = (fraction: number) =>
    parts.reduce((sum, part) => sum + part.weight * shareBelow(fraction * mean, { part, mean }), 0);
  return { mode: total / n / mean, limit: (p) => mixtureQuantile(p, { high: 1, lower }) };
}

/** For so many errors that may hide among the items without a difference: rate, beta(a, b); mean amount, gamma. */
interface Part {
  readonly weight: number;
  readonly a: number;
  readonly b: number;
  readonly amount: GammaShape;
}

function partsOf(
  { n, differences, alpha, beta }: InflatedPoissonInput,
  { mean, total }: { mean: number; total: number },
): Part[] {
  const m = differences.length;
  const clean = n - m;
  const raw = Array.from({ length: clean + 1 }, (_, hidden) => {
    const a = alpha + m + hidden;
    const b = beta + clean - hidden;
    const amount = { rate: m + hidden, shape: 1 + total };
    const ways = logGamma(clean + 1) - logGamma(hidden + 1) - logGamma(clean - hidden + 1);
    const log = ways + logGamma(a) + logGamma(b) - logGamma(a + b) + logAmount(amount, mean);
    return { log, a, b, amount };
  });
  const top = raw.reduce((most, { log }) => Math.max(most, log), Number.NEGATIVE_INFINITY);
  const sum = raw.reduce((all, { log }) => all + Math.exp(log - top), 0);
  return raw
    .map(({ log, ...part }) => ({ ...part, weight: Math.exp(log - top) / sum }))
    .filter(({ weight }) => weight > 1e-13);
}

const PANELS = 5;

/** P(rate x amount <= product): the amounts below the product in whole, those above it by integration. */
function shareBelow(product: number, { part, mean }: { part: Part; mean: number }): number {
  const { a, b, amount } = part;
  const isFlat = amount.rate === 0;
  const upTo = (x: number) => (isFlat ? x : gammaTails(x, amount).lower);
  const whole = upTo(mean);
  const low = isFlat ? product : Math.max(product, gammaQuantile(1e-13 * whole, amount));
  const high = isFlat ? mean : Math.min(mean, gammaQuantile(1 - 1e-13, amount));
  if (low >= high) return Math.min(1, upTo(product) / whole);
  const f = (log: number) => {
    const x = Math.exp(log);
    return x * (isFlat ? 1 : gammaDensity(x, amount)) * betaTails(product / x, { a, b }).lower;
  };
  const start = Math.log(low);
  const width = (Math.log(high) - start) / PANELS;
  let above = 0;
  for (let panel = 0; panel < PANELS; panel++)
    above += integralOver(f, start + panel * width, start + (panel + 1) * width);
  return (upTo(product) + above) / whole;
}

/** Logarithm of the integral of x^(shape - 1) e^(-rate x) up to the mean book value. */
function logAmount({ rate, shape }: GammaShape, mean: number): number {
  if (rate === 0) return shape * Math.log(mean) - Math.log(shape);
  return (
    logGamma(shape) - shape * Math.log(rate) + Math.log(gammaTails(mean, { shape, rate }).lower)
  );
}
