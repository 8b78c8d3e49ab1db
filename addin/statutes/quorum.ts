import { addMonths } from "../core/calendar";
import type { RuleSet } from "./rule-set";

/** What is known of a conference. Undefined is what nobody told: it is never guessed. */
export interface ConferenceFacts {
  /** Members that are represented, of all members that count. */
  readonly represented: number;
  readonly members: number;
  /** Day on which the conference begins. */
  readonly begins: number;
  /** Day on which the last invitation was sent. */
  readonly invited: number | undefined;
  /** Members that legitimate an exception. */
  readonly legitimated: number | undefined;
  /** Delegations by statutory continent. */
  readonly delegations: ReadonlyMap<string, number> | undefined;
}

/** One condition. Days for the invitation, numbers of members or delegations for the others. */
export interface QuorumCondition {
  readonly kind: "represented" | "invitation" | "legitimation" | "minimum" | "continent";
  /** For a continent's condition. */
  readonly continent?: string;
  readonly needed: number;
  readonly actual: number | undefined;
  /** Undefined where the actual number is. */
  readonly isMet: boolean | undefined;
}

/** Whether a conference can decide: by the rule, as an exception that needs reasons, or not. */
export interface Quorum {
  readonly conditions: readonly QuorumCondition[];
  readonly answer: "met" | "exception" | "not met";
  /** False where the answer would be another one if what nobody told were not met. */
  readonly isSure: boolean;
}

/**
 * The quorum of a conference, condition by condition: more than half represented and invited in time; as an exception at
 * least half legitimating it and more than a third represented; in both cases the delegations of each continent. What
 * nobody told decides nothing.
 */
export function quorumOf(rules: NonNullable<RuleSet["quorum"]>, facts: ConferenceFacts): Quorum {
  const { represented, members, begins, invited, legitimated } = facts;
  const invitedUntil = addMonths(begins, -rules.invitationMonths);
  const conditions: QuorumCondition[] = [
    atLeast("represented", moreThan(rules.representedOver, members), represented),
    {
      kind: "invitation",
      needed: invitedUntil,
      actual: invited,
      isMet: invited === undefined ? undefined : invited <= invitedUntil,
    },
    atLeast("legitimation", from(rules.exceptionFrom, members), legitimated),
    atLeast("minimum", moreThan(rules.minimumOver, members), represented),
    ...[...(facts.delegations ?? [])].map(([continent, number]) => ({
      ...atLeast("continent", rules.delegationsPerContinentMin, number),
      continent,
    })),
  ];
  const byRule = conditionsOf(conditions, ["represented", "invitation", "continent"]);
  const byException = conditionsOf(conditions, ["legitimation", "minimum", "continent"]);
  const isSure = (own: readonly QuorumCondition[]) =>
    facts.delegations !== undefined && own.every(({ isMet }) => isMet !== undefined);
  if (canBeMet(byRule)) return { conditions, answer: "met", isSure: isSure(byRule) };
  if (canBeMet(byException))
    return { conditions, answer: "exception", isSure: isSure(byException) };
  return { conditions, answer: "not met", isSure: true };
}

const conditionsOf = (
  conditions: readonly QuorumCondition[],
  kinds: readonly QuorumCondition["kind"][],
): readonly QuorumCondition[] => conditions.filter(({ kind }) => kinds.includes(kind));

/** What nobody told stands in nobody's way. */
const canBeMet = (conditions: readonly QuorumCondition[]): boolean =>
  conditions.every(({ isMet }) => isMet !== false);

function atLeast(
  kind: QuorumCondition["kind"],
  needed: number,
  actual: number | undefined,
): QuorumCondition {
  return { kind, needed, actual, isMet: actual === undefined ? undefined : actual >= needed };
}

/** The least whole number above a share. */
const moreThan = ([part, whole]: readonly [number, number], members: number): number =>
  Math.floor((members * part) / whole) + 1;

/** The least whole number that reaches a share. */
const from = ([part, whole]: readonly [number, number], members: number): number =>
  Math.ceil((members * part) / whole);
