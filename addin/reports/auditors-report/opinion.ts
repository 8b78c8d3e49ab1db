import type { Conclusion } from "./proposal";

/** What auditors judge of the matters that they found. */
export interface Judgement {
  /** Matters, or what could not be looked at, may change what a reader decides. */
  readonly isMaterial: boolean;
  /** They touch the report as a whole, not single lines. */
  readonly isPervasive: boolean;
  /** Enough was seen to judge. */
  readonly hasEvidence: boolean;
}

/** Kind of a conclusion in the words of auditors. */
export const conclusionKinds: Readonly<Record<Conclusion, string>> = {
  A: "unmodified",
  B: "qualified",
  C: "adverse",
  D: "disclaimer",
};

/**
 * The kind of conclusion that fits a judgement: what is not material changes nothing; what is material and confined is an
 * exception; what is material throughout is an objection where it was seen, and leaves no conclusion where it could not be.
 * ISA 705 (Revised, IAASB 2015), paragraphs 7-10 and the table of A1.
 */
export function fittingConclusion({ isMaterial, isPervasive, hasEvidence }: Judgement): Conclusion {
  if (!isMaterial) return "A";
  if (!isPervasive) return "B";
  return hasEvidence ? "C" : "D";
}
