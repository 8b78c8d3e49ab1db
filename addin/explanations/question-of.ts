import type { Books } from "../books/books";
import { isCurrency } from "../core/currencies";
import type { Finding } from "../core/finding";
import type { Question } from "./cause";

/** The difference that a finding tells, as a question for its cause; undefined where it tells none. */
export function questionOf({ accounts }: Books, { values }: Finding): Question | undefined {
  const { difference } = values;
  if (difference?.type !== "amount" || !isCurrency(difference.currency)) return undefined;
  const size = Math.abs(difference.minor);
  if (!(size > 0)) return undefined;
  const name = values.account?.type === "text" ? values.account.text : "";
  const until = [values.day, values.to].find((value) => value?.type === "day");
  return {
    size,
    currency: difference.currency,
    account: accounts.findIndex(
      ({ account, currency }) => account === name && currency === difference.currency,
    ),
    until: until?.type === "day" ? until.day : 0,
  };
}
