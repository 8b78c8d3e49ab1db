import type { Decimal } from "decimal.js";
import { roundDecimalHalfEven } from "../../core/money";

/**
 * Whole numbers near the exact parts that add up to the whole: each rounded half-even, and what is missing given to
 * the parts that rounding took most from (the first of equals). NaN when the whole or a part is not known.
 */
export function roundedParts(whole: number, exact: readonly Decimal[]): number[] {
  if (Number.isNaN(whole) || exact.some((part) => part.isNaN())) return exact.map(() => Number.NaN);
  const parts = exact.map(roundDecimalHalfEven);
  let missing = whole - parts.reduce((sum, part) => sum + part, 0);
  const step = Math.sign(missing);
  const lost = exact.map((part, index) => part.minus(parts[index]).times(step));
  const order = [...parts.keys()].sort((a, b) => lost[b].comparedTo(lost[a]) || a - b);
  for (const index of order) {
    if (missing === 0) break;
    parts[index] += step;
    missing -= step;
  }
  return parts;
}
