import type { Period } from "../../books/period";
import { addMinor, sumMinor } from "../../core/money";

/** One side of a transfer between own accounts or funds. */
export interface TransferLeg {
  readonly row: number;
  readonly word: string;
  readonly day: number;
  readonly account: string;
  readonly currency: string;
  /** Minor units; money in is positive. */
  readonly minor: number;
  /** Minor units of the base currency. */
  readonly base: number;
}

/** The legs that share a word, in the order of the ledger. */
export interface TransferGroup {
  readonly word: string;
  readonly legs: readonly TransferLeg[];
}

/**
 * matched: what left has arrived; one-sided: only money out, or only money in;
 * different: both sides are there in one currency, and their amounts differ.
 */
export type TransferState = "matched" | "one-sided" | "different";

export function groupTransfers(legs: readonly TransferLeg[]): readonly TransferGroup[] {
  const byWord = new Map<string, TransferLeg[]>();
  for (const leg of legs) {
    const known = byWord.get(leg.word);
    if (known) known.push(leg);
    else byWord.set(leg.word, [leg]);
  }
  return [...byWord].map(([word, own]) => ({ word, legs: own }));
}

/** State of legs: in one currency they must cancel out; between currencies both directions must be there. */
export function stateOf(legs: readonly TransferLeg[]): TransferState {
  const hasIn = legs.some((leg) => leg.minor > 0);
  const hasOut = legs.some((leg) => leg.minor < 0);
  const isOneCurrency = new Set(legs.map((leg) => leg.currency)).size < 2;
  const isSettled = isOneCurrency ? sumMinor(legs.map((leg) => leg.minor)) === 0 : hasIn && hasOut;
  if (isSettled) return "matched";
  return hasIn && hasOut ? "different" : "one-sided";
}

/** Base amount that had left one account and not reached another, at the end of a day; below zero while under way. */
export function underWayOn(groups: readonly TransferGroup[], day: number): number {
  let sum = 0;
  for (const group of groups) {
    const legs = group.legs.filter((leg) => leg.day <= day);
    if (stateOf(legs) === "matched") continue;
    sum = addMinor(sum, sumMinor(legs.map((leg) => leg.base)));
  }
  return sum;
}

/** Change of the money under way in a period. */
export function changeUnderWay(groups: readonly TransferGroup[], { from, to }: Period): number {
  return addMinor(underWayOn(groups, to), 0 - underWayOn(groups, from - 1));
}
