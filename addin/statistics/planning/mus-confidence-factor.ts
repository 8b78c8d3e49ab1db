import { bisected } from "../distributions/bisected";
import { gammaTails } from "../distributions/gamma";
import { demandBetween } from "../terms/demand";
import { type Assurance, riskOf } from "../terms/risk";

export interface MusConfidenceFactorInput extends Assurance {
  /** Expected misstatement as a part of the tolerable one, from 0 to below 1. */
  readonly ratioExpectedToTolerable?: number;
}

/**
 * The factor F by which sampling interval = tolerable misstatement / F: the F whose upper limit at F times the
 * ratio expected errors is F itself. Stewart (2012), Technical Notes on the AICPA Audit Guide Audit Sampling.
 * Relative error below 1e-12 for ratios up to 0.95.
 */
export function musConfidenceFactor(input: MusConfidenceFactorInput): { factor: number } {
  const risk = riskOf(input);
  const ratio = demandBetween("ratioExpectedToTolerable", input.ratioExpectedToTolerable ?? 0, {
    low: -Number.MIN_VALUE,
    high: 1,
  });
  const riskAt = (factor: number) =>
    gammaTails(factor, { shape: 1 + ratio * factor, rate: 1 }).upper;
  let high = 1;
  while (riskAt(high) > risk) high *= 2;
  return { factor: bisected({ low: 0, high }, (factor) => riskAt(factor) > risk) };
}
