import { betaQuantile } from "./beta";

/**
 * The x below which Fisher's F lies with probability p: x = (d2 / d1) y / (1 - y) with y of Beta(d1/2, d2/2).
 * Relative error below 1e-11 for d1 + d2 <= 1e5.
 */
export function fQuantile(p: number, { d1, d2 }: { d1: number; d2: number }): number {
  const y = betaQuantile(p, { a: d1 / 2, b: d2 / 2 });
  const rest = y > 0.9 ? betaQuantile(1 - p, { a: d2 / 2, b: d1 / 2 }) : 1 - y;
  return (d2 / d1) * (y / rest);
}
