import { chiSquareTails } from "../distributions/chi-square";
import { normalTails } from "../distributions/normal";
import type { RatePoint } from "../distributions/rate-curve";
import { studentTails } from "../distributions/student";

/** Parameters of a prior: centre and spread, two ends, or in alpha alone degrees of freedom or a rate. */
export interface ShapeParameters {
  readonly alpha: number;
  readonly beta: number;
}

/** A distribution of the rate of errors that no likelihood keeps in its form; what lies beyond 0 and 1 is cut off. */
export interface PriorShape {
  /** What is taken where nothing is said: indifferent, or nearly so. */
  readonly usual: ShapeParameters;
  /** Names of the parameters, for words about them; one that has none is not used. */
  readonly names: readonly string[];
  /** Logarithm of the density, but for a constant. */
  logDensity(at: RatePoint, parameters: ShapeParameters): number;
  /** Probability below x on the whole line. */
  below(x: number, parameters: ShapeParameters): number;
  /** Where it is not 0, where that is not all from 0 to 1. */
  ends?(parameters: ShapeParameters): { low: number; high: number };
}

/**
 * The priors without a formula of jfa 0.7 (auditPrior), truncated to rates from 0 to 1: normal(mean, standard deviation),
 * uniform(from, to), cauchy(location, scale), t(degrees), chisq(degrees), exponential(rate). Johnson, Kotz and
 * Balakrishnan (1994, 1995), Continuous Univariate Distributions.
 */
export const priorShapes: Readonly<Record<string, PriorShape>> = {
  normal: {
    usual: { alpha: 0, beta: 1000 },
    names: ["mean", "standard deviation"],
    logDensity: ({ rate }, { alpha, beta }) => -0.5 * ((rate - alpha) / beta) ** 2,
    below: (x, { alpha, beta }) => normalTails((x - alpha) / beta).lower,
  },
  uniform: {
    usual: { alpha: 0, beta: 1 },
    names: ["lower end", "upper end"],
    logDensity: () => 0,
    below: (x, { alpha, beta }) => (x - alpha) / (beta - alpha),
    ends: ({ alpha, beta }) => ({ low: alpha, high: Math.min(1, beta) }),
  },
  cauchy: {
    usual: { alpha: 0, beta: 1000 },
    names: ["location", "scale"],
    logDensity: ({ rate }, { alpha, beta }) => -Math.log1p(((rate - alpha) / beta) ** 2),
    below: (x, { alpha, beta }) => 0.5 + Math.atan((x - alpha) / beta) / Math.PI,
  },
  t: {
    usual: { alpha: 1, beta: 0 },
    names: ["degrees of freedom"],
    logDensity: ({ rate }, { alpha }) => (-(alpha + 1) / 2) * Math.log1p(rate ** 2 / alpha),
    below: (x, { alpha }) => studentTails(x, alpha).lower,
  },
  chisq: {
    usual: { alpha: 1, beta: 0 },
    names: ["degrees of freedom"],
    logDensity: ({ rate, logRate }, { alpha }) => (alpha / 2 - 1) * logRate - rate / 2,
    below: (x, { alpha }) => chiSquareTails(x, alpha).lower,
  },
  exponential: {
    usual: { alpha: 1, beta: 0 },
    names: ["rate"],
    logDensity: ({ rate }, { alpha }) => -alpha * rate,
    below: (x, { alpha }) => -Math.expm1(-alpha * x),
  },
};

/** Probability of a rate below x, once what lies beyond 0 and 1 is cut off. */
export function shareBelow(x: number, shape: PriorShape, parameters: ShapeParameters): number {
  const { low, high } = shape.ends?.(parameters) ?? { low: 0, high: 1 };
  const start = shape.below(low, parameters);
  return (
    (shape.below(Math.min(x, high), parameters) - start) / (shape.below(high, parameters) - start)
  );
}
