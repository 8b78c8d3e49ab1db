import { logLikelihood, type RateCurve, type WeightedRate, weightedMoments } from "./rate-curve";

/**
 * A belief that holds some rates and no others, each with its weight, as draws from any distribution do. Bayes' rule gives
 * each its weight after a sample: Smith and Gelfand (1992), Bayesian statistics without tears. Exact for the rates listed.
 */
export function listedRateCurve(given: readonly WeightedRate[]): RateCurve {
  const points = merged(given);
  const upTo: number[] = [];
  for (const { weight } of points) upTo.push((upTo.at(-1) ?? 0) + weight);
  const best = points.reduce((top, point) => (point.weight > top.weight ? point : top));
  const isFlat = points.length > 1 && points.every(({ weight }) => isEqual(weight, best.weight));
  return {
    points,
    ...weightedMoments(points),
    mode: isFlat ? undefined : best.rate,
    density: (rate) => points.find((point) => point.rate === rate)?.weight ?? 0,
    tails: (rate) => {
      const found = points.findIndex((point) => point.rate >= rate);
      const lower = found < 0 ? 1 : (upTo[found - 1] ?? 0);
      return { lower, upper: 1 - lower };
    },
    quantile: (p) => {
      const found = upTo.findIndex((sum) => sum >= p * (1 - 1e-12));
      return points[found < 0 ? points.length - 1 : found].rate;
    },
    updated: (sample) => {
      const logs = points.map(({ rate, weight }) => {
        const at = { rate, logRate: Math.log(rate), logRest: Math.log1p(-rate) };
        return Math.log(weight) + logLikelihood(sample, at);
      });
      const top = logs.reduce((most, log) => Math.max(most, log), Number.NEGATIVE_INFINITY);
      return listedRateCurve(
        points.map(({ rate }, at) => ({ rate, weight: Math.exp(logs[at] - top) })),
      );
    },
  };
}

function isEqual(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-12 * b;
}

/** In order, equal rates as one, and the weights as parts of their sum. */
function merged(given: readonly WeightedRate[]): WeightedRate[] {
  const total = given.reduce((sum, { weight }) => sum + weight, 0);
  const weights = new Map<number, number>();
  for (const { rate, weight } of given)
    weights.set(rate, (weights.get(rate) ?? 0) + weight / total);
  return [...weights].map(([rate, weight]) => ({ rate, weight })).sort((a, b) => a.rate - b.rate);
}
