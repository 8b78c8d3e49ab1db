import { ArgumentError } from "../../core/faults";
import { quantile } from "../outliers/quantile";

/** How the bounds of strata are found. */
export type StrataMethod = "quantile" | "equal" | "cumulativeRootF" | "geometric" | "equalSum";

/** Sorted amounts and how they are to be divided. */
export interface StrataRequest {
  /** Ascending, at least one. */
  readonly sorted: Float64Array;
  readonly method: StrataMethod;
  readonly strata: number;
  /** Classes of the histogram of the cumulative root f method. */
  readonly classes: number;
}

/**
 * Bounds of strata, one more than there are strata, from the least amount to the largest. "quantile": equal counts
 * (QUARTILE.INC); "equal": equal widths; "equalSum": equal sums; "geometric": equal ratios, amounts above 0 (Gunning
 * and Horgan 2004); "cumulativeRootF": equal parts of the cumulative root of a histogram (Dalenius and Hodges 1959).
 */
export function strataBounds(request: StrataRequest): number[] {
  const { sorted, method, strata } = request;
  const low = sorted[0];
  const high = sorted[sorted.length - 1];
  const parts = Array.from({ length: strata + 1 }, (_, index) => index / strata);
  switch (method) {
    case "quantile":
      return parts.map((part) => quantile(sorted, part));
    case "equal":
      return parts.map((part) => (part === 1 ? high : low + part * (high - low)));
    case "geometric":
      if (!(low > 0)) throw new ArgumentError("geometric strata want amounts above 0");
      return parts.map((part) => (part === 1 ? high : low * (high / low) ** part));
    case "equalSum":
      return equalSums(sorted, parts);
    case "cumulativeRootF":
      return cumulativeRootF(request, parts);
  }
}

/** The first amount at which the running sum passes each part of the total. */
function equalSums(sorted: Float64Array, parts: readonly number[]): number[] {
  const total = sorted.reduce((sum, value) => sum + value, 0);
  if (!(sorted[0] >= 0)) throw new ArgumentError("strata of equal sums want amounts of 0 or more");
  const bounds = [sorted[0]];
  let sum = 0;
  for (const value of sorted) {
    while (bounds.length < parts.length - 1 && sum >= total * parts[bounds.length])
      bounds.push(value);
    sum += value;
  }
  while (bounds.length < parts.length) bounds.push(sorted[sorted.length - 1]);
  return bounds;
}

function cumulativeRootF({ sorted, classes }: StrataRequest, parts: readonly number[]): number[] {
  const low = sorted[0];
  const high = sorted[sorted.length - 1];
  const width = (high - low) / classes;
  const counts = new Float64Array(classes);
  // Class i is (low + i width, low + (i + 1) width]; the least amount belongs to the first.
  for (const value of sorted) {
    const index = width === 0 ? 0 : Math.ceil((value - low) / width) - 1;
    counts[Math.min(Math.max(index, 0), classes - 1)]++;
  }
  let sum = 0;
  const cumulative = counts.map((count) => (sum += Math.sqrt(count)));
  return parts.map((part, index) => {
    if (index === 0) return low;
    if (part === 1) return high;
    return low + width * (nearestIndex(cumulative, part * sum) + 1);
  });
}

function nearestIndex(ascending: Float64Array, wanted: number): number {
  let best = 0;
  for (let index = 1; index < ascending.length; index++)
    if (Math.abs(ascending[index] - wanted) < Math.abs(ascending[best] - wanted)) best = index;
  return best;
}
