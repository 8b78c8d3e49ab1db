/** Mean and variance (n - 1) of all taints of a sample; those not listed are 0. */
export function taintMoments({ n, taints }: { n: number; taints: readonly number[] }) {
  const mean = taints.reduce((sum, taint) => sum + taint, 0) / n;
  const squares = taints.reduce((sum, taint) => sum + (taint - mean) ** 2, 0);
  const variance = n < 2 ? 0 : (squares + (n - taints.length) * mean ** 2) / (n - 1);
  return { mean, variance };
}
