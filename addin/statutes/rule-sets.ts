import { ArgumentError } from "../core/faults";
import { reason } from "../core/reason";
import { icl } from "./icl";
import { icor2010 } from "./icor-2010";
import type { RuleSet } from "./rule-set";

export const ruleSets: readonly RuleSet[] = [icor2010, icl];

/** The rule set of an id. Throws ArgumentError when there is none. */
export function ruleSetOf(id: string): RuleSet {
  const found = ruleSets.find((ruleSet) => ruleSet.id === id);
  if (found === undefined)
    throw new ArgumentError(
      reason`rule set is ${id}; there are ${ruleSets.map((ruleSet) => ruleSet.id).join(", ")}`,
    );
  return found;
}
