import { normalQuantile } from "../distributions/normal";

export interface MomentInput {
  readonly n: number;
  /** Taints that are not 0. */
  readonly taints: readonly number[];
  /** Probability that the bound is to hold with; below 1/2 for a lower bound. */
  readonly p: number;
  /** accounts (receivable; usual) or inventory: how the hypothetical taint is chosen. */
  readonly population: string;
}

/**
 * The moment bound as a fraction: a gamma distribution with the first three moments of the error rate times the mean
 * taint, one hypothetical taint added. Dworin and Grimlund (1984), Dollar Unit Sampling for Accounts Receivable and
 * Inventory; the cube-root form of the gamma quantile of Wilson and Hilferty (1931).
 */
export function momentBound({ n, taints, p, population }: MomentInput): number {
  const m = taints.length;
  const hypothetical = hypotheticalTaint(taints, population);
  const power = (k: number) =>
    (hypothetical ** k + taints.reduce((sum, taint) => sum + taint ** k, 0)) / (m + 1);
  const [z1, z2, z3] = [power(1), power(2), power(3)];
  const r1 = (m + 1) / (n + 2);
  const r2 = ((m + 2) / (n + 3)) * r1;
  const r3 = ((m + 3) / (n + 4)) * r2;
  const t1 = r1 * z1;
  const t2 = (r1 * z2 + (n - 1) * r2 * z1 ** 2) / n;
  const t3 = (r1 * z3 + 3 * (n - 1) * r2 * z1 * z2 + (n - 1) * (n - 2) * r3 * z1 ** 3) / n ** 2;
  const variance = t2 - t1 ** 2;
  const third = t3 - 3 * t1 * t2 + 2 * t1 ** 3;
  const A = (4 * variance ** 3) / third ** 2;
  const B = third / (2 * variance);
  const G = t1 - (2 * variance ** 2) / third;
  return G + A * B * (1 + normalQuantile(p) / Math.sqrt(9 * A) - 1 / (9 * A)) ** 3;
}

function hypotheticalTaint(taints: readonly number[], population: string): number {
  const m = taints.length;
  const mean = m === 0 ? 0 : taints.reduce((sum, taint) => sum + taint, 0) / m;
  if (population === "inventory") return 0.81 * (1 - 0.667 * Math.tanh(10 * Math.abs(mean)));
  return 0.81 * (1 - 0.667 * Math.tanh(10 * mean)) * (1 + 0.667 * Math.tanh(m / 10));
}
