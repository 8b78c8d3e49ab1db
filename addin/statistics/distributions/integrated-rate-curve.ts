import { bisected } from "./bisected";
import { integralOver, nodesOver } from "./gauss-legendre";
import { integralPanels, type Panel } from "./integral-panels";
import {
  logLikelihood,
  type RateCurve,
  type RatePoint,
  ratePoint,
  weightedMoments,
} from "./rate-curve";
import { type LogDensity, peaksOf } from "./rate-peaks";

interface Shape {
  readonly logDensity: LogDensity;
  /** Where the density is not 0: rates. */
  readonly low: number;
  readonly high: number;
}

/** Below this part of the peak, as a logarithm, nothing is left to add up. */
const NEGLIGIBLE = 80;

/**
 * A belief about a rate from the logarithm of its density, which need not be scaled: integrated by Gauss and Legendre's
 * rule over the log-odds of the rate, where densities that are infinite at 0 or 1 become smooth, on panels that are halved
 * until they agree. Held against beta, truncated normal and truncated chi-square distributions: relative error of tails
 * below 1e-10 and of quantiles below 1e-11 for samples up to 1e6, of the mode 1e-7.
 */
export function integratedRateCurve({ logDensity, low, high }: Shape): RateCurve {
  const range = { low: logOdds(low), high: logOdds(high) };
  const onOdds: LogDensity = (at) => logDensity(at) + at.logRate + at.logRest;
  const peaks = peaksOf(onOdds, range);
  const top = Math.max(...peaks.map(({ height }) => height));
  const heightAt = (z: number) => Math.exp(onOdds(ratePoint(z)) - top);
  const panels = integralPanels(heightAt, cutsOf(onOdds, { ...range, peaks, top }));
  const table = { panels, heightAt, ...sumsOf(panels) };
  const points = panels.flatMap((panel) =>
    nodesOver(panel.low, panel.high).map(({ x, weight }) => ({
      rate: ratePoint(x).rate,
      weight: (weight * heightAt(x)) / table.area,
    })),
  );
  return {
    points,
    ...weightedMoments(points),
    mode: modeOf(logDensity, { low, high }),
    density: (rate) =>
      densityOf(rate, { logDensity, low, high, scale: top + Math.log(table.area) }),
    tails: (rate) => tailsAt(logOdds(Math.min(high, Math.max(low, rate))), table),
    quantile: (p) => ratePoint(quantileOf(p, table)).rate,
    updated: (sample) =>
      integratedRateCurve({
        ...{ low, high },
        logDensity: (at) => logDensity(at) + logLikelihood(sample, at),
      }),
  };
}

/** No number of this machine is nearer to 0 or 1 than these log-odds. */
const ODDS_MAX = 700;

function logOdds(rate: number): number {
  if (rate <= 0) return -ODDS_MAX;
  return rate >= 1 ? ODDS_MAX : Math.log(rate) - Math.log1p(-rate);
}

function densityOf(
  rate: number,
  { logDensity, low, high, scale }: Shape & { scale: number },
): number {
  if (rate < low || rate > high) return 0;
  const at: RatePoint = { rate, logRate: Math.log(rate), logRest: Math.log1p(-rate) };
  return Math.exp(logDensity(at) - scale);
}

interface Outline {
  readonly low: number;
  readonly high: number;
  readonly peaks: readonly { z: number; height: number; width: number }[];
  readonly top: number;
}

/** Where panels begin: around each peak in steps that double, out to where nothing is left. */
function cutsOf(onOdds: LogDensity, { low, high, peaks, top }: Outline): number[] {
  const cuts = new Set([low, high]);
  for (const { z, width } of peaks) {
    cuts.add(z);
    for (const side of [-1, 1])
      for (let step = width; ; step *= 2) {
        const cut = z + side * step;
        if (cut <= low || cut >= high) break;
        cuts.add(cut);
        if (onOdds(ratePoint(cut)) < top - NEGLIGIBLE) break;
      }
  }
  return [...cuts].sort((a, b) => a - b);
}

interface Table {
  readonly panels: readonly Panel[];
  readonly heightAt: (z: number) => number;
  /** Areas before and behind each panel. */
  readonly before: readonly number[];
  readonly behind: readonly number[];
  readonly area: number;
}

function sumsOf(panels: readonly Panel[]) {
  const before: number[] = [];
  let area = 0;
  for (const panel of panels) {
    before.push(area);
    area += panel.area;
  }
  const behind: number[] = [];
  let left = 0;
  for (const panel of panels.toReversed()) {
    behind.unshift(left);
    left += panel.area;
  }
  return { before, behind, area };
}

function tailsAt(z: number, { panels, heightAt, before, behind, area }: Table) {
  const found = panels.findIndex(({ high }) => z < high);
  const at = found < 0 ? panels.length - 1 : found;
  const { low, high } = panels[at];
  return {
    lower: (before[at] + integralOver(heightAt, low, z)) / area,
    upper: (behind[at] + integralOver(heightAt, z, high)) / area,
  };
}

/** Halves the panel in which the tail is reached until no number is left between. */
function quantileOf(p: number, table: Table): number {
  const { panels, before, area } = table;
  const found = before.findIndex((sum) => sum > p * area);
  const { low, high } = panels[found < 0 ? panels.length - 1 : Math.max(0, found - 1)];
  return bisected({ low, high }, (z) => {
    const { lower, upper } = tailsAt(z, table);
    return p <= 0.5 ? lower < p : upper > 1 - p;
  });
}

/** The rate of the highest density, the end where it is highest there, none where it is flat. */
function modeOf(logDensity: LogDensity, { low, high }: { low: number; high: number }) {
  const peaks = peaksOf(logDensity, { low: logOdds(low), high: logOdds(high) });
  const best = peaks.reduce((top, peak) => (peak.height > top.height ? peak : top));
  if (best.isFlat) return undefined;
  if (best.end === "low") return low;
  return best.end === "high" ? high : ratePoint(best.z).rate;
}
