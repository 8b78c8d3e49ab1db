import { ArgumentError } from "../../core/faults";
import { logGamma } from "../digits/log-gamma";
import { betaDensity, betaTails } from "../distributions/beta";
import { nodesOver, type QuadratureNode } from "../distributions/gauss-legendre";
import { integratedRateCurve } from "../distributions/integrated-rate-curve";
import type { RatePoint } from "../distributions/rate-curve";
import type { FractionBelief } from "./inflated-poisson";
import { mixtureQuantile } from "./mixture-quantile";

export interface HurdleBetaInput {
  readonly n: number;
  /** Taints above 0; above 1 they count as 1. */
  readonly taints: readonly number[];
  /** Prior beta(alpha, beta) of the part of items that are in error. */
  readonly alpha: number;
  readonly beta: number;
}

/**
 * Hurdle model of taints: an item is in error with a rate that has a beta prior; an error is a full one with a rate of
 * uniform prior (left out where no full error was found); other taints are beta distributed, with a uniform prior of their
 * mean and a Pareto(1, 3/2) prior of their concentration. Ospina and Ferrari (2010), Inflated beta distributions; the
 * priors are those of jfa 0.7 (hurdle.beta), which simulates. Here the concentration is integrated by 256 points up to
 * 1e8, the mean as an integrated rate curve. Relative error below 1e-6 for up to 500 errors.
 */
export function hurdleBeta({ n, taints, alpha, beta }: HurdleBetaInput): FractionBelief {
  const full = taints.filter((taint) => taint >= 1).length;
  const parts = taints.filter((taint) => taint < 1);
  const rate = { a: alpha + taints.length, b: beta + n - taints.length };
  const means = errorMeans(full, parts);
  const lower = (fraction: number) =>
    means.reduce((sum, { x, weight }) => sum + weight * betaTails(fraction / x, rate).lower, 0);
  const total = taints.reduce((sum, taint) => sum + Math.min(1, taint), 0);
  return { mode: total / n, limit: (p) => mixtureQuantile(p, { high: 1, lower }) };
}

/** What an error amounts to on average, as a fraction of its item, and how probable that is. */
function errorMeans(full: number, parts: readonly number[]): QuadratureNode[] {
  const means = taintMeans(parts);
  if (full === 0) return means;
  const shares = fullShares({ a: 1 + full, b: 1 + parts.length });
  return shares.flatMap((share) =>
    means
      .map(({ x, weight }) => ({
        x: share.x + (1 - share.x) * x,
        weight: share.weight * weight,
      }))
      .filter(({ weight }) => weight > 1e-13),
  );
}

/** The belief about the part of errors that are full ones. */
function fullShares(shapes: { a: number; b: number }): QuadratureNode[] {
  // Sixteen points are exact for a polynomial of degree 31, as this density is one.
  const panels = shapes.a + shapes.b > 30 ? 4 : 1;
  return Array.from({ length: panels }, (_, panel) =>
    nodesOver(panel / panels, (panel + 1) / panels),
  )
    .flat()
    .map(({ x, weight }) => ({ x, weight: weight * betaDensity(x, shapes) }));
}

const ALIKE_MAX = 3;

/** The belief about the mean of the taints below 1. */
function taintMeans(parts: readonly number[]): QuadratureNode[] {
  const isAlike = parts.every((taint) => Math.abs(taint - parts[0]) < 1e-9);
  if (isAlike && parts.length > ALIKE_MAX)
    throw new ArgumentError(
      `${parts.length} taints are all ${parts[0]}: how far taints spread cannot be told from them; take method bayes or stringer`,
    );
  const logDensity = logMeans(parts);
  const { points } = integratedRateCurve({ low: 0, high: 1, logDensity });
  return points
    .filter(({ weight }) => weight > 1e-13)
    .map(({ rate, weight }) => ({ x: rate, weight }));
}

const LOG_CONCENTRATION_MAX = 18.4;
const PANELS = 16;
const CONCENTRATIONS = Array.from({ length: PANELS }, (_, panel) => {
  const width = LOG_CONCENTRATION_MAX / PANELS;
  return nodesOver(panel * width, (panel + 1) * width);
})
  .flat()
  .map(({ x, weight }) => {
    const nu = Math.exp(x);
    return { nu, logGamma: logGamma(nu), log: Math.log(weight) - 1.5 * x };
  });

/** Logarithm of the belief about a mean, the concentration integrated on its logarithm. */
function logMeans(parts: readonly number[]): (at: RatePoint) => number {
  const m = parts.length;
  if (m === 0) return () => 0;
  const left = parts.reduce((sum, taint) => sum + Math.log(taint), 0);
  const right = parts.reduce((sum, taint) => sum + Math.log1p(-taint), 0);
  return ({ rate, logRest }) => {
    const rest = Math.exp(logRest);
    if (rate < 1e-12 || rest < 1e-12) return Number.NEGATIVE_INFINITY;
    const logs = CONCENTRATIONS.map(({ nu, logGamma: whole, log }) => {
      const [a, b] = [rate * nu, rest * nu];
      return m * (whole - logGamma(a) - logGamma(b)) + a * left + b * right + log;
    });
    const top = logs.reduce((most, log) => Math.max(most, log), Number.NEGATIVE_INFINITY);
    return top + Math.log(logs.reduce((sum, log) => sum + Math.exp(log - top), 0));
  };
}
