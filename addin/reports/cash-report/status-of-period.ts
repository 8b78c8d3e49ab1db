import type { MemberLine } from "../../books/member-lines";
import type { Message } from "../../core/words";
import { words } from "./words";

/** What became of a member's promises over the whole period, in neutral words. */
export function statusOfPeriod({ contributions, open, hasPromise }: MemberLine): Message {
  const statuses = contributions
    .map(({ status }) => status)
    .filter((status) => status !== "nothing-recorded");
  if (statuses.length === 0) return words.statusNothing;
  if (statuses.every((status) => status === "in-kind")) return words.statusInKind;
  if (statuses.every((status) => status === "lapsed")) return words.statusLapsed;
  if (!hasPromise) return words.statusNoPromise;
  if (Number.isNaN(open)) return words.statusNotKnown;
  if (open === 0)
    return statuses.includes("more-than-promised") ? words.statusMore : words.statusFulfilled;
  const isNothing = contributions.every(({ received }) => received <= 0);
  return isNothing ? words.statusNotYet : words.statusPartly;
}
