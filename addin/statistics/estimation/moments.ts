/** Mean of some values. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Sum of the products of deviations from the means, over n - 1: the variance where both lists are one. */
export function covariance(x: readonly number[], y: readonly number[]): number {
  const meanX = mean(x);
  const meanY = mean(y);
  const products = x.reduce((sum, value, index) => sum + (value - meanX) * (y[index] - meanY), 0);
  return products / (x.length - 1);
}
