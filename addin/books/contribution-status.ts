import { catalogue } from "../core/words";
import type { Pledge } from "./pledges";

/** How a promise stands, in neutral words. */
export type ContributionStatus =
  | "fulfilled"
  | "more-than-promised"
  | "partly-received"
  | "not-yet-received"
  | "received-without-promise"
  | "in-kind"
  | "nothing-recorded"
  | "lapsed";

/** The same as a person reads it. */
export const words = catalogue("contributionStatus", {
  fulfilled: "fulfilled",
  "more-than-promised": "more than promised",
  "partly-received": "partly received",
  "not-yet-received": "not yet received",
  "received-without-promise": "received without a recorded promise",
  "in-kind": "in kind",
  "nothing-recorded": "nothing recorded",
  lapsed: "lapsed",
  left: "lapsed (left on {day})",
});

/** A receipt whose amount is not known counts as a part: it is there, and nobody can say that it is enough. */
export function contributionStatus(facts: {
  pledge: Pledge | undefined;
  promised: number;
  received: number;
  isLapsed: boolean;
  hasLeft: boolean;
}): ContributionStatus {
  const { pledge, promised, received } = facts;
  const isNothingReceived = received <= 0;
  if (pledge !== undefined && facts.hasLeft && (isNothingReceived || !(received >= promised)))
    return "lapsed";
  if (pledge?.kind === "in-kind" && isNothingReceived) return "in-kind";
  if (Number.isNaN(promised)) {
    if (!isNothingReceived) return "received-without-promise";
    return facts.isLapsed ? "lapsed" : "nothing-recorded";
  }
  if (received > promised) return "more-than-promised";
  if (received === promised) return "fulfilled";
  return isNothingReceived ? "not-yet-received" : "partly-received";
}
