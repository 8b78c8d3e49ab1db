import { ArgumentError } from "../core/faults";
import { reason } from "../core/reason";
import type { RuleSet } from "./rule-set";

/**
 * Kinds of majorities: four fifths of the votes of those present for founding questions, four fifths of all who are
 * entitled for an expulsion, more yes than no for current affairs.
 */
export type MajorityKind = "80present" | "80entitled" | "simple";

/** Votes as counted. Whole numbers, 0 or more. */
export interface Votes {
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
  /** Votes of those present or entitled; undefined where nobody told it, and it is never guessed. */
  readonly base: number | undefined;
}

/** What a vote decided, in whole numbers. Throws ArgumentError where more voted than the base allows. */
export function majorityOf(
  majorities: NonNullable<RuleSet["majorities"]>,
  kind: MajorityKind,
  { yes, no, abstain, base }: Votes,
): "adopted" | "rejected" | "base missing" {
  const cast = yes + no + abstain;
  if (base !== undefined && cast > base)
    throw new ArgumentError(reason`base is ${base}, but ${cast} votes were cast`);
  if (kind === "simple") {
    const isParityAdopted = yes === no && !majorities.isParityRejected;
    return yes > no || isParityAdopted ? "adopted" : "rejected";
  }
  if (base === undefined) return "base missing";
  const { foundingFrom, expulsionFrom } = majorities;
  const [part, whole] = kind === "80present" ? foundingFrom : expulsionFrom;
  return base > 0 && yes * whole >= base * part ? "adopted" : "rejected";
}
