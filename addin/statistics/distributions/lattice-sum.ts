import type { Tails } from "./tails";

/** A distribution from 0 on that counts with a weight in a sum of independent ones. */
export interface Summand {
  readonly weight: number;
  /** Almost nothing lies beyond it. */
  readonly end: number;
  tails(x: number): Tails;
}

/** A sum as probabilities of the places 0, step, 2 step ... */
export interface LatticeSum {
  readonly step: number;
  readonly probabilities: Float64Array;
}

/** A weighted sum of independent variables. */
export interface WeightedSum {
  quantile(p: number): number;
  readonly mode: number;
}

const STEPS = 4096;

/**
 * A weighted sum of independent variables: each is rounded to one of 4,097 places, and their probabilities are multiplied
 * out; what rounding does to the quantile is taken off by the same sum on half as many places (Richardson 1911). Held
 * against gamma and triangular distributions and double integrals: quantiles from 0.02 to 0.995 err by less than 1e-6 of
 * themselves for up to six variables.
 */
export function weightedSum(summands: readonly Summand[]): WeightedSum {
  const fine = latticeSum(summands, STEPS);
  const coarse = latticeSum(summands, STEPS / 2);
  return {
    mode: latticeMode(fine),
    quantile: (p) => (4 * latticeQuantile(p, fine) - latticeQuantile(p, coarse)) / 3,
  };
}

function latticeSum(summands: readonly Summand[], steps: number): LatticeSum {
  const end = summands.reduce((sum, one) => sum + one.weight * one.end, 0);
  const step = end / steps;
  const parts = summands.map((one) => rounded(one, step));
  return { step, probabilities: parts.reduce(multipliedOut) };
}

/** Probabilities of the places up to the end, by differences of the smaller tail. */
function rounded({ weight, end, tails }: Summand, step: number): Float64Array<ArrayBuffer> {
  const places = Math.ceil((weight * end) / step - 1e-9) + 1;
  const found = new Float64Array(places);
  let before: Tails = { lower: 0, upper: 1 };
  for (let place = 0; place < places; place++) {
    const behind = tails(((place + 0.5) * step) / weight);
    found[place] = behind.lower < 0.5 ? behind.lower - before.lower : before.upper - behind.upper;
    before = behind;
  }
  return found;
}

/** Probabilities of the sum of two whole numbers. */
export function multipliedOut(
  a: Float64Array<ArrayBuffer>,
  b: Float64Array<ArrayBuffer>,
): Float64Array<ArrayBuffer> {
  const sums = new Float64Array(a.length + b.length - 1);
  for (let i = 0; i < a.length; i++)
    if (a[i] !== 0) for (let j = 0; j < b.length; j++) sums[i + j] += a[i] * b[j];
  return sums;
}

/** The sum below which lies probability p: between two places by a parabola through the running sums. */
function latticeQuantile(p: number, { step, probabilities }: LatticeSum): number {
  let sum = 0;
  for (const [place, part] of probabilities.entries()) {
    if (sum + part >= p) {
      if (place === 0) return step * 0.5 * (p / part);
      const bend = ((probabilities[place + 1] ?? 0) - probabilities[place - 1]) / 4;
      let along = (p - sum) / part;
      for (let turn = 0; turn < 5; turn++)
        along = (p - sum - bend * (along * along - along)) / part;
      return step * (place - 0.5 + Math.min(1, Math.max(0, along)));
    }
    sum += part;
  }
  return step * (probabilities.length - 1);
}

/** The most probable sum: the top of a parabola through the highest place and those beside it. */
function latticeMode({ step, probabilities }: LatticeSum): number {
  // The first place stands for half a step only.
  const heightAt = (place: number) => (probabilities[place] ?? 0) * (place === 0 ? 2 : 1);
  let best = 0;
  for (let place = 1; place < probabilities.length; place++)
    if (heightAt(place) > heightAt(best)) best = place;
  if (best === 0) return 0;
  const [before, top, behind] = [heightAt(best - 1), heightAt(best), heightAt(best + 1)];
  const bend = before - 2 * top + behind;
  return step * (best + (bend === 0 ? 0 : (0.5 * (before - behind)) / bend));
}
