import { decimalRounding } from "../terms/decimal-rounding";
import type { AmountBound, CellInput } from "./cell-bound";
import { upperUnits } from "./upper-units";

/** The Stringer bound with what each part adds to the projected misstatement. */
export interface StringerAmounts extends AmountBound {
  /** Basic precision, then for each taint from the largest the widening of the gap, to hundredths. */
  readonly precisionParts: readonly number[];
}

/**
 * The Stringer bound in units of money, whole limits rounded up: projected misstatement, basic precision and precision
 * gap widening. AICPA, Audit Sampling (2017), chapter 6; Stringer (1963).
 */
export function monetaryStringer(input: CellInput): StringerAmounts {
  const { distribution, n, confidence, populationValue: units } = input;
  const taints = input.taints.toSorted((a, b) => b - a);
  const scale = Math.max(1, taints[0] ?? 1);
  const limit = (found: number) =>
    upperUnits(found, { distribution, n, units, confidence }) * scale;
  const interval = units / n;
  const basicPrecision = limit(0);
  const widenings = taints.map(
    (taint, index) => (limit(index + 1) - limit(index) - interval) * taint,
  );
  const projected = interval * taints.reduce((sum, taint) => sum + taint, 0);
  const upper = widenings.reduce((sum, part) => sum + part, projected + basicPrecision);
  const precisionParts = [basicPrecision, ...widenings.map((part) => decimalRounding(part, 2))];
  return { projected, basicPrecision, upper, precisionParts };
}
