import { complement } from "../../addin/statistics/terms/risk";
import { neededRateOr } from "../runtime/confidence";
import { resultTable } from "../runtime/result-tail";
import { riskLevel } from "../runtime/risk-levels";
import { flagOf } from "../runtime/scalars";
import { confidenceShown } from "../runtime/shown-figures";

/**
 * How sure a sample must make you, given what else you know: detection risk = audit risk / (inherent x control x
 * analytical risk). Good controls and plausible figures allow a smaller sample. Audit risk model of ISA 200.
 * @customfunction CONFIDENCE
 * @param [inherent] Risk that errors happen at all: high (100 %), medium (63 %), low (40 %), or a fraction; high unless told.
 * @param [control] Risk that nobody in the body finds them: high (100 %), medium (52 %), low (34 %), or a fraction; high unless told.
 * @param [analytical] Risk that comparing figures does not show them: high (100 %), medium (50 %), low (25 %), or a
 *   fraction; high unless told.
 * @param [auditRisk] Risk that remains in the end: 0.05 unless told.
 * @param [headers] FALSE to leave the headings out.
 * @returns Detection risk and confidence, to be handed to PLAN.
 * @unknown Never.
 * @rounding None.
 * @example =TREASURY.CONFIDENCE("medium","low")
 */
export function confidence(
  inherent?: any,
  control?: any,
  analytical?: any,
  auditRisk?: any,
  headers?: any,
): any[][] {
  const risks = [
    riskLevel(inherent, "inherent"),
    riskLevel(control, "control"),
    riskLevel(analytical, "analytical"),
  ];
  const remaining = neededRateOr(auditRisk, "auditRisk", 0.05);
  const product = risks.reduce((sum, risk) => sum * risk, 1);
  const detection = Math.min(1, remaining / product);
  const sure = complement(detection);
  const told = `inherent ${risks[0]}, control ${risks[1]}, analytical ${risks[2]}, audit risk ${remaining}`;
  const words =
    detection === 1
      ? "What is known already leaves no more risk than was allowed: by this model no sample is needed, though a few vouchers are always worth a look."
      : `The sample must be planned with a confidence of at least ${confidenceShown(Math.ceil(sure * 1000 - 1e-9) / 1000)}: the rest of the assurance comes from what is known already.`;
  return resultTable(
    ["Figure", "Value"],
    [
      ["Detection risk", detection],
      ["Confidence", sure],
    ],
    {
      evidence: {
        ...{ given: told, used: told, leftOut: 0, words },
        method: "audit risk model: audit risk / (inherent x control x analytical), ISA 200",
      },
      hasHeadings: flagOf(headers, "headers", true),
    },
  );
}
