import { demandBetween } from "./demand";

/** How sure the auditor wants to be: said in one of three ways. */
export interface Assurance {
  /** A fraction such as 0.95, which is also what is taken when nothing is said. */
  readonly confidence?: number | undefined;
  readonly riskOfIncorrectAcceptance?: number | undefined;
  /** Audit risk, to be divided by the other risks. */
  readonly auditRisk?: number | undefined;
  readonly inherentRisk?: number | undefined;
  readonly controlRisk?: number | undefined;
  readonly analyticalRisk?: number | undefined;
}

const fraction = { low: 0, high: 1 };

/**
 * Risk of accepting what should not be accepted: 1 less the confidence, or the detection risk of the audit
 * risk model, audit risk / (inherent x control x analytical risk) (ISA 200; AICPA AU-C 530).
 */
export function riskOf(assurance: Assurance): number {
  const { confidence, riskOfIncorrectAcceptance, auditRisk } = assurance;
  if (riskOfIncorrectAcceptance !== undefined)
    return demandBetween("riskOfIncorrectAcceptance", riskOfIncorrectAcceptance, fraction);
  if (auditRisk !== undefined)
    return demandBetween("detection risk", detectionRisk(assurance), fraction);
  return complement(demandBetween("confidence", confidence ?? 0.95, fraction));
}

function detectionRisk(assurance: Assurance): number {
  const { auditRisk, inherentRisk = 1, controlRisk = 1, analyticalRisk = 1 } = assurance;
  const whole = { low: 0, high: 1.000001 };
  const others =
    demandBetween("inherentRisk", inherentRisk, whole) *
    demandBetween("controlRisk", controlRisk, whole) *
    demandBetween("analyticalRisk", analyticalRisk, whole);
  return demandBetween("auditRisk", auditRisk, fraction) / others;
}

/** 1 - p as a decimal: 0.05 for 0.95, not 0.05000000000000004. */
export function complement(p: number): number {
  return Math.round((1 - p) * 1e15) / 1e15;
}
