import { Decimal } from "decimal.js";
import type { ReportRow } from "../../core/document";
import { addMinor } from "../../core/money";
import { count, share, unknown, type Value } from "../../core/value";
import {
  type AccountPart,
  type ConferenceAccount,
  conferenceAccounts,
  SHARES,
} from "./conference-accounts";
import { conferenceWords as words } from "./conference-words";
import type { ReportSource } from "./source";

/** Conference shares of the members, by code, in minor units of the base; refunds taken off. */
export function sharesByMember({ parts }: ConferenceAccount): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  for (const { member, amount } of partsOfShares(parts))
    shares.set(member, addMinor(shares.get(member) ?? 0, amount));
  return shares;
}

/** Shares that came from members. */
export function partsOfShares(parts: readonly AccountPart[]): readonly AccountPart[] {
  return parts.filter(({ line, member }) => line === SHARES && member !== "");
}

/** First posting of each member whose shares are more than nothing. */
export function firstShares(account: ConferenceAccount): readonly AccountPart[] {
  const shares = sharesByMember(account);
  const seen = new Set<string>();
  return partsOfShares(account.parts).filter(({ member }) => {
    const isFirst = !seen.has(member) && shares.get(member) !== 0;
    seen.add(member);
    return isFirst;
  });
}

/** How many bore the conference, and how much the largest payer: whether it was financed by many. No names. */
export function payerRows(source: ReportSource): ReportRow[] {
  const { say } = source;
  const accounts = conferenceAccounts(source).filter(
    ({ parts }) => partsOfShares(parts).length > 0,
  );
  if (accounts.length === 0) return [];
  const values = (found: (account: ConferenceAccount) => Value): Record<string, Value> =>
    Object.fromEntries(accounts.map((account) => [account.key, found(account)]));
  return [
    {
      key: "participants",
      label: say(words.participants),
      kind: "line",
      values: values((account) => count(firstShares(account).length)),
    },
    { key: "largest", label: say(words.largest), kind: "line", values: values(largestShare) },
  ];
}

/** Largest share of one member in parts of all members' shares, to a tenth of a percent. */
function largestShare(account: ConferenceAccount): Value {
  const shares = [...sharesByMember(account).values()];
  const sum = shares.reduce(addMinor, 0);
  if (!(sum > 0)) return unknown("no sum of the shares");
  const part = new Decimal(Math.max(...shares)).div(sum);
  return share(part.toDecimalPlaces(3, Decimal.ROUND_HALF_EVEN).toFixed());
}
