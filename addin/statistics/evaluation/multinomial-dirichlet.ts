import { betaQuantile } from "../distributions/beta";
import type { FractionBelief } from "./inflated-poisson";

/** Taints in whole hundredths; what is believed before weighs as much as five units. */
const CELLS = 100;
const WEIGHT = 5;
const CLEAN = 0.8;
const FULL = 0.101;
const OTHER = 0.001;

/**
 * The multinomial-Dirichlet bound: units fall into 101 classes of taint, from 0 to 100 hundredths, with a Dirichlet prior
 * of weight 5 (0.8 on no error, 0.101 on full errors, 0.001 on each other class); the misstatement is taken to have a beta
 * distribution with its mean and variance. Tsui, Matsumura and Tsui (1985), Multinomial-Dirichlet bounds for dollar-unit
 * sampling in auditing, The Accounting Review 60(1). Taints are rounded to hundredths; understatements count as none.
 */
export function multinomialDirichlet({
  n,
  taints,
}: {
  n: number;
  taints: readonly number[];
}): FractionBelief {
  const counts = new Array<number>(CELLS + 1).fill(0);
  for (const taint of taints) counts[Math.min(CELLS, Math.max(0, Math.round(taint * CELLS)))]++;
  counts[0] += n - taints.length;
  const weights = counts.map((count, cell) => count + WEIGHT * priorOf(cell));
  const total = n + WEIGHT;
  const moment = (power: number) =>
    weights.reduce((sum, weight, cell) => sum + (weight / total) * (cell / CELLS) ** power, 0);
  const mean = moment(1);
  const variance = (moment(2) - mean * mean) / (total + 1);
  const spread = (mean * (1 - mean)) / variance - 1;
  const shapes = { a: mean * spread, b: (1 - mean) * spread };
  return { mode: mean, limit: (p) => betaQuantile(p, shapes) };
}

function priorOf(cell: number): number {
  if (cell === 0) return CLEAN;
  return cell === CELLS ? FULL : OTHER;
}
