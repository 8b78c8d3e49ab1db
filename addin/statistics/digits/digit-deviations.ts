/** What a digit test found, beside what it expects. */
export interface DigitComparison {
  readonly n: number;
  readonly counts: Int32Array;
  readonly shares: Float64Array;
  /** Least class, for the mean of the digits. */
  readonly low: number;
}

/** Distances between the found and the expected shares; only chisq and uSquare grow with n. */
export interface DigitDeviations {
  readonly chisq: number;
  readonly MAD: number;
  readonly SSD: number;
  readonly ksD: number;
  readonly euclidean: number;
  readonly chebyshev: number;
  readonly meanDigit: number;
  readonly jpSquare: number;
  readonly uSquare: number;
}

/**
 * The distances of a digit test: Pearson's chi-square, mean absolute deviation and sum of squared deviations (Nigrini
 * 2012), Kolmogorov-Smirnov D, Euclidean (Cho and Gaines 2007) and Chebyshev (Leemis, Schmeiser and Evans 2000)
 * distance, normed mean digit (Judge and Schechter 2009), JP-square (Joenssen 2013), U-square (Freedman 1981).
 * Rounding only; each is NaN when n is 0.
 */
export function digitDeviations({ n, counts, shares, low }: DigitComparison): DigitDeviations {
  let chisq = 0;
  let absolute = 0;
  let squares = 0;
  let largest = 0;
  let cumulative = 0;
  let cumulativeSum = 0;
  let cumulativeSquares = 0;
  let ksD = 0;
  for (let index = 0; index < shares.length; index++) {
    const deviation = counts[index] / n - shares[index];
    chisq += shares[index] === 0 ? emptyClass(counts[index]) : deviation ** 2 / shares[index];
    absolute += Math.abs(deviation);
    squares += deviation ** 2;
    largest = Math.max(largest, Math.abs(deviation));
    cumulative += deviation;
    cumulativeSum += cumulative;
    cumulativeSquares += cumulative ** 2;
    ksD = Math.max(ksD, Math.abs(cumulative));
  }
  const classes = shares.length;
  return {
    chisq: n * chisq,
    MAD: absolute / classes,
    SSD: squares,
    ksD,
    euclidean: Math.sqrt(squares),
    chebyshev: largest,
    meanDigit: meanDeviation({ n, counts, shares, low }),
    jpSquare: signedSquaredCorrelation(counts, shares),
    uSquare: (n / classes) * (cumulativeSquares - cumulativeSum ** 2 / classes),
  };
}

/** A class that cannot be: none found is no deviation, one found is beyond all. */
function emptyClass(count: number): number {
  return count === 0 ? 0 : Number.POSITIVE_INFINITY;
}

/** |mean found - mean expected| / (largest class - mean expected). */
function meanDeviation({ n, counts, shares, low }: DigitComparison): number {
  let found = 0;
  let expected = 0;
  for (let index = 0; index < shares.length; index++) {
    found += (counts[index] / n) * (low + index);
    expected += shares[index] * (low + index);
  }
  return Math.abs(found - expected) / (low + shares.length - 1 - expected);
}

/** Square of Pearson's correlation of found and expected shares, with the sign of the correlation. */
function signedSquaredCorrelation(counts: Int32Array, shares: Float64Array): number {
  const classes = shares.length;
  const meanCount = counts.reduce((sum, count) => sum + count, 0) / classes;
  const meanShare = shares.reduce((sum, share) => sum + share, 0) / classes;
  let product = 0;
  let countSquares = 0;
  let shareSquares = 0;
  for (let index = 0; index < classes; index++) {
    const a = counts[index] - meanCount;
    const b = shares[index] - meanShare;
    product += a * b;
    countSquares += a * a;
    shareSquares += b * b;
  }
  return (Math.sign(product) * product ** 2) / (countSquares * shareSquares);
}
