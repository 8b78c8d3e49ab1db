import type { Tails } from "./tails";

/** A belief about a rate from 0 to 1 that no formula holds. */
export interface RateCurve {
  tails(rate: number): Tails;
  quantile(p: number): number;
  density(rate: number): number;
  /** The most probable rate; undefined where all are equally probable. */
  readonly mode: number | undefined;
  readonly mean: number;
  readonly variance: number;
  readonly skewness: number;
  /** Rates with weights that sum to 1, by which it is integrated. */
  readonly points: readonly WeightedRate[];
  /** The belief after a sample. */
  updated(sample: RateSample): RateCurve;
}

/** A rate and its part in a sum. */
export interface WeightedRate {
  readonly rate: number;
  readonly weight: number;
}

/** Errors among n items, counted with a binomial or a Poisson likelihood. */
export interface RateSample {
  readonly n: number;
  readonly errors: number;
  readonly likelihood: "binomial" | "poisson";
}

/** A rate as its logarithm and that of what is left, so that rates near 0 and 1 keep their digits. */
export interface RatePoint {
  readonly rate: number;
  readonly logRate: number;
  readonly logRest: number;
}

/** The rate of log-odds z. */
export function ratePoint(z: number): RatePoint {
  const tail = Math.log1p(Math.exp(-Math.abs(z)));
  const logRate = z < 0 ? z - tail : -tail;
  return { rate: Math.exp(logRate), logRate, logRest: z < 0 ? -tail : -z - tail };
}

/** Logarithm of the likelihood of a sample, but for a constant. */
export function logLikelihood(
  { n, errors, likelihood }: RateSample,
  { rate, logRate, logRest }: RatePoint,
): number {
  const found = errors === 0 ? 0 : errors * logRate;
  if (likelihood === "poisson") return found - n * rate;
  return n === errors ? found : found + (n - errors) * logRest;
}

/** Mean, variance and skewness of weighted rates whose weights sum to 1. */
export function weightedMoments(points: readonly WeightedRate[]) {
  const mean = points.reduce((sum, { rate, weight }) => sum + weight * rate, 0);
  const central = (power: number) =>
    points.reduce((sum, { rate, weight }) => sum + weight * (rate - mean) ** power, 0);
  const variance = central(2);
  return { mean, variance, skewness: variance === 0 ? 0 : central(3) / variance ** 1.5 };
}
