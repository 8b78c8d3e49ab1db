import { ArgumentError } from "../../addin/core/faults";
import { reason } from "../../addin/core/reason";
import { musConfidenceFactor } from "../../addin/statistics/planning/mus-confidence-factor";
import { reliabilityFactor } from "../../addin/statistics/planning/reliability-factor";
import { wholeUp } from "../../addin/statistics/terms/whole-up";
import { confidenceOf } from "../runtime/confidence";
import { numberOf, wholeOf } from "../runtime/scalars";

/**
 * The factor of audit sampling: sample size = factor / tolerable part, upper limit = factor / sample size. 3.00 for no
 * error at 95 %, 4.75 for one. AICPA, Audit Sampling (2017), Tables C-2 and C-3.
 * @customfunction RISKFACTOR
 * @param [confidence] How sure you want to be, such as 0.9; 0.95 unless told.
 * @param [errors] Full errors found or expected: 0 unless told; parts of an error are allowed.
 * @param [ratio] Instead of errors: expected misstatement as a part of the tolerable one, from 0 to below 1.
 * @param [decimals] Decimals to round up to: 2, as printed tables, unless told.
 * @returns The factor.
 * @unknown Never.
 * @rounding Up, as printed tables do, so that a sample is never too small.
 * @example =TREASURY.RISKFACTOR(0.95,1)
 * @example =TREASURY.RISKFACTOR(0.9,,0.3,6)
 */
export function riskfactor(confidence?: any, errors?: any, ratio?: any, decimals?: any): number {
  const sure = confidenceOf(confidence);
  const found = numberOf(errors, "errors") ?? 0;
  const part = numberOf(ratio, "ratio") ?? 0;
  if (found < 0) throw new ArgumentError(reason`errors is ${found}; it must be a number from 0 on`);
  if (found !== 0 && part !== 0)
    throw new ArgumentError(reason`errors and ratio are both told; tell one of them`);
  const terms = { confidence: sure };
  const { factor } =
    part === 0
      ? reliabilityFactor({ ...terms, errors: found })
      : musConfidenceFactor({ ...terms, ratioExpectedToTolerable: part });
  // A blank cell may arrive as 0, and no table has factors without decimals.
  const scale = 10 ** (wholeOf(decimals, "decimals", { min: 0, max: 12 }) || 2);
  return wholeUp(Number(factor) * scale) / scale;
}
