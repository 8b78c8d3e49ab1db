import { addMinor } from "../core/money";
import type { Pledge } from "./pledges";

/** A version of a promise, and what it changed. */
export interface PledgeVersion {
  readonly pledge: Pledge;
  /** Amount less that of the version before; undefined where there is none, or it cannot be compared. */
  readonly change: number | undefined;
}

/** Every recorded version of a member's promises, by year, body and version. Each letter stays on record. */
export function pledgeHistory(
  pledges: readonly Pledge[],
  { member, year }: { member: string; year?: number | undefined },
): readonly PledgeVersion[] {
  const own = pledges
    .filter((one) => one.member === member && (year === undefined || one.year === year))
    .sort(byVersion);
  return own.map((pledge, index) => ({ pledge, change: changeFrom(own[index - 1], pledge) }));
}

function byVersion(a: Pledge, b: Pledge): number {
  return (
    a.year - b.year ||
    (a.recipient < b.recipient ? -1 : Number(a.recipient > b.recipient)) ||
    a.version - b.version ||
    a.declaredOn - b.declaredOn ||
    a.row - b.row
  );
}

function changeFrom(before: Pledge | undefined, now: Pledge): number | undefined {
  const isSame =
    before?.year === now.year &&
    before.recipient === now.recipient &&
    before.currency === now.currency;
  if (!isSame || Number.isNaN(before.amount + now.amount)) return undefined;
  return addMinor(now.amount, -before.amount);
}
