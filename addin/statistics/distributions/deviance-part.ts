/**
 * x ln(x / mean) + mean - x without cancellation where x is near the mean; the excess x - mean is given
 * apart, since its caller knows it more exactly. Loader (2000), section 4. Relative error below 1e-15 times
 * the size of x ln(x / mean) / result.
 */
export function deviancePart(
  x: number,
  { mean, excess }: { mean: number; excess: number },
): number {
  if (x === 0) return mean;
  if (Math.abs(excess) >= 0.1 * (x + mean)) return x * Math.log(x / mean) - excess;
  const ratio = excess / (x + mean);
  const square = ratio * ratio;
  let sum = excess * ratio;
  let power = 2 * x * ratio;
  for (let j = 1; j < 1000; j++) {
    power *= square;
    const next = sum + power / (2 * j + 1);
    if (next === sum) return sum;
    sum = next;
  }
  return sum;
}
