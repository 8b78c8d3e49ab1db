import { type RatePoint, ratePoint } from "./rate-curve";

/** Logarithm of a density at a rate, but for a constant. */
export type LogDensity = (at: RatePoint) => number;

/** A place, in log-odds of the rate, about which a density is highest. */
export interface RatePeak {
  readonly z: number;
  readonly height: number;
  /** Distance over which it falls by about one half, from 1e-5 to 1. */
  readonly width: number;
  /** The end of the range at which it stands, if any. */
  readonly end: "low" | "high" | undefined;
  /** True where the density is the same everywhere. */
  readonly isFlat: boolean;
}

const FINE = { from: -45, to: 45, step: 0.125 };
const COARSE = 5;

/** The peaks of a density over a range of log-odds: the highest of a grid, made exact by the golden section. */
export function peaksOf(f: LogDensity, range: { low: number; high: number }): RatePeak[] {
  const grid = gridOf(range);
  const heights = grid.map((z) => f(ratePoint(z)));
  const finite = heights.filter(Number.isFinite);
  const top = Math.max(...finite);
  const isFlat = top - Math.min(...finite) < 1e-12 * Math.max(1, Math.abs(top));
  const peaks: RatePeak[] = [];
  for (const [at, height] of heights.entries()) {
    const before = heights[at - 1] ?? Number.NEGATIVE_INFINITY;
    const behind = heights[at + 1] ?? Number.NEGATIVE_INFINITY;
    // A grid place that is far below the highest one cannot hide a peak: logarithms of densities bend slowly.
    if (!(height >= before && height > behind && height > top - 1000)) continue;
    const around = { low: grid[at - 1] ?? grid[at], high: grid[at + 1] ?? grid[at] };
    peaks.push({ ...refined(f, around), end: endOf(at, grid.length), isFlat });
  }
  if (peaks.length > 0) return peaks;
  const last = grid.length - 1;
  return [{ z: grid[last], height: heights[last], width: 1, end: "high", isFlat }];
}

function gridOf({ low, high }: { low: number; high: number }): number[] {
  const inner: number[] = [];
  for (let z = -700; z < FINE.from; z += COARSE) inner.push(z);
  for (let z = FINE.from; z < FINE.to; z += FINE.step) inner.push(z);
  for (let z = FINE.to; z < 700; z += COARSE) inner.push(z);
  return [low, ...inner.filter((z) => z > low && z < high), high];
}

function endOf(at: number, length: number): "low" | "high" | undefined {
  if (at === 0) return "low";
  return at === length - 1 ? "high" : undefined;
}

const GOLDEN = (Math.sqrt(5) - 1) / 2;

/** Kiefer (1953): the golden section closes in on the highest place. */
function refined(f: LogDensity, { low, high }: { low: number; high: number }) {
  const at = (z: number) => f(ratePoint(z));
  let left = low;
  let right = high;
  let a = right - GOLDEN * (right - left);
  let b = left + GOLDEN * (right - left);
  for (let step = 0; step < 60 && right - left > 1e-12; step++) {
    if (at(a) > at(b)) right = b;
    else left = a;
    a = right - GOLDEN * (right - left);
    b = left + GOLDEN * (right - left);
  }
  const z = (left + right) / 2;
  return { z, height: at(z), width: widthAt(at, z) };
}

/** From the bend at the peak, by a difference over a step at which it can be seen. */
function widthAt(at: (z: number) => number, z: number): number {
  const step = 1e-3;
  const bend = (2 * at(z) - at(z - step) - at(z + step)) / step ** 2;
  return Math.min(1, Math.max(1e-5, bend > 0 ? 1 / Math.sqrt(bend) : 1));
}
