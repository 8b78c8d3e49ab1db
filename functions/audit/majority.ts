import { reason } from "../../addin/core/reason";
import { type MajorityKind, majorityOf } from "../../addin/statutes/majority";
import { ruleSetOf } from "../../addin/statutes/rule-sets";
import { NotKnown } from "../runtime/not-known";
import { choiceOf, neededText, wholeOf, wordOf } from "../runtime/scalars";

const VOTES = { min: 0, max: 1_000_000 };

/**
 * Whether a vote adopted or rejected a motion, in whole numbers. Parity is a rejection.
 * @customfunction MAJORITY
 * @param kind 80present for 80 % of the votes of present delegates (founding and practical necessities), 80entitled for
 * 80 % of all who are entitled (expulsion), simple for more yes than no (current affairs).
 * @param yes Votes for the motion.
 * @param no Votes against it.
 * @param [abstain] Abstentions.
 * @param [base] Votes of those present or entitled; a simple majority needs none.
 * @param [ruleSet] Rules to follow: icor-2010 unless told.
 * @returns adopted, rejected, or base missing: a base is never guessed from the votes.
 * @unknown The rules have no majorities.
 * @rounding None: 28 of 35 are 80 %, 27 of 34 are not.
 * @example =TREASURY.MAJORITY("80present",28,7,0,35)
 */
export function majority(
  kind: string,
  yes: number,
  no: number,
  abstain?: any,
  base?: any,
  ruleSet?: any,
): string {
  const rules = ruleSetOf(wordOf(ruleSet, "ruleSet") || "icor-2010");
  if (rules.majorities === null)
    throw new NotKnown(reason`the rules ${rules.id} have no majorities`);
  const chosen = choiceOf<MajorityKind>(neededText(kind, "kind"), "kind", [
    "80present",
    "80entitled",
    "simple",
  ]);
  return majorityOf(rules.majorities, chosen, {
    yes: wholeOf(yes, "yes", VOTES) ?? 0,
    no: wholeOf(no, "no", VOTES) ?? 0,
    abstain: wholeOf(abstain, "abstain", VOTES) ?? 0,
    // A blank cell arrives as 0 from one host: nobody is no base.
    base: wholeOf(base, "base", VOTES) || undefined,
  });
}
