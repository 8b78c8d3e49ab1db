import { reason } from "../../addin/core/reason";
import { type QuorumCondition, quorumOf } from "../../addin/statutes/quorum";
import { ruleSetOf } from "../../addin/statutes/rule-sets";
import type { Answer } from "../runtime/answers";
import { conferenceFacts } from "../runtime/conference";
import { NotKnown } from "../runtime/not-known";
import { flagOf, neededDay, wordOf } from "../runtime/scalars";

const NOT_TOLD = "not told";

/**
 * Whether a conference has its quorum, condition by condition: more than half of the members represented and invited
 * three months before; as an exception that needs reasons at least half legitimating it and more than a third
 * represented; in both cases two delegations of each continent.
 * @customfunction QUORUM
 * @param represented Number of members represented; where it is blank they are counted from the table of delegations.
 * @param members Number of members that count, or the table of members or a book (the active ones count on that day).
 * @param invitations Day on which the last invitation was sent, or the table of invitations; may be blank.
 * @param delegations The table of delegations, or a range with continent and number in each row; may be blank.
 * @param date First day of the conference.
 * @param [ruleSet] Rules to follow: icor-2010 unless told.
 * @param [legitimated] Number of members that legitimate an exception.
 * @param [headers] Whether a row of headings stands above; TRUE unless told.
 * @param invocation Where the arguments stand.
 * @returns A row for each condition: what is needed, what is there, whether it is met; then the answer: met, exception or
 * not met. What nobody told is shown as not told and decides nothing.
 * @requiresParameterAddresses
 * @unknown The number of members or of those represented is not told, or the rules have no quorum.
 * @rounding None: shares of members are compared in whole numbers.
 * @example =TREASURY.QUORUM(29,57,"2025-03-01",{"Africa",5;"America",6;"Asia",4;"Europe",14},"2025-06-10")
 */
export function quorum(
  represented: any,
  members: any[][],
  invitations: any[][],
  delegations: any[][],
  date: any,
  ruleSet?: any,
  legitimated?: any,
  headers?: any,
  _invocation?: CustomFunctions.Invocation,
): any[][] {
  const rules = ruleSetOf(wordOf(ruleSet, "ruleSet") || "icor-2010");
  if (rules.quorum === null) throw new NotKnown(reason`the rules ${rules.id} have no quorum`);
  const facts = conferenceFacts({
    represented,
    members,
    invitations,
    delegations,
    begins: neededDay(date, "date"),
    legitimated,
    continents: rules.continents,
  });
  const { conditions, answer, isSure } = quorumOf(rules.quorum, facts);
  return [
    ...(flagOf(headers, "headers", true) ? [["Condition", "Needed", "Actual", "Met"]] : []),
    ...conditions.map(rowOf),
    [isSure ? "Quorum" : "Quorum, as far as told", "", "", answer],
  ];
}

const LABELS = {
  represented: "Members represented",
  invitation: "Last invitation sent, at the latest",
  legitimation: "Exception: members legitimating it",
  minimum: "Exception: members represented",
  continent: "Delegations of",
} as const;

function rowOf({ kind, continent, needed, actual, isMet }: QuorumCondition): Answer[] {
  const label = continent === undefined ? LABELS[kind] : `${LABELS[kind]} ${continent}`;
  const met = isMet === undefined ? NOT_TOLD : isMet ? "met" : "not met";
  return [label, needed, actual ?? "", met];
}
