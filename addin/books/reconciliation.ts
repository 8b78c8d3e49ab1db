import type { BankMovement, MatchKind } from "./bank-movement";
import { groupsOfParts, type PartSearch } from "./reconciled-groups";
import { exactPairs } from "./reconciled-pairs";

/** Lines of the bank and entries of the book that belong together, by their places in the lists. */
export interface Match {
  readonly kind: MatchKind;
  readonly bank: readonly number[];
  readonly book: readonly number[];
}

export interface ReconcileQuestion {
  readonly bank: readonly BankMovement[];
  readonly book: readonly BankMovement[];
  /** Days that may lie between a line and its entry. */
  readonly days: number;
  /** Minor units by which amounts may differ. */
  readonly tolerance: number;
  /** What names each other: these belong together, whatever their amounts. */
  readonly named?: readonly Omit<Match, "kind">[];
}

export interface Reconciliation {
  readonly matches: readonly Match[];
  readonly onlyBank: readonly number[];
  readonly onlyBook: readonly number[];
  /** Movements that several groups would fit, so that none was chosen. */
  readonly ambiguous: number;
  /** Movements for which not all groups were tried, since there are too many. */
  readonly notTried: number;
}

/**
 * Lays lines and entries side by side: what names each other, equal amounts within the days (the only ones first), amounts
 * within the tolerance, then one line for several entries and the reverse. Time grows with the movements, not with their
 * square: groups are searched among the nearest few, and what is not searched is counted.
 */
export function reconcile(question: ReconcileQuestion): Reconciliation {
  const { bank, book, named = [] } = question;
  const isFree = {
    bank: new Uint8Array(bank.length).fill(1),
    book: new Uint8Array(book.length).fill(1),
  };
  const matches: Match[] = [];
  const take = (match: Match): void => {
    for (const at of match.bank) isFree.bank[at] = 0;
    for (const at of match.book) isFree.book[at] = 0;
    matches.push(match);
  };
  for (const one of named) take({ kind: "named", ...one });
  for (const { bank: line, book: entry, kind } of exactPairs(question, isFree))
    take({ kind, bank: [line], book: [entry] });
  if (question.tolerance > 0)
    for (const [line, entry] of nearPairs(question, isFree))
      take({ kind: "near", bank: [line], book: [entry] });
  const search = (targets: PartSearch["targets"], parts: PartSearch["parts"]) =>
    groupsOfParts({ targets, parts, days: question.days, tolerance: question.tolerance });
  const oneLine = search(freeOf(bank, isFree.bank), freeOf(book, isFree.book));
  for (const { target, parts } of oneLine.groups)
    take({ kind: "group", bank: [target], book: parts });
  const oneEntry = search(freeOf(book, isFree.book), freeOf(bank, isFree.bank));
  for (const { target, parts } of oneEntry.groups)
    take({ kind: "group", bank: parts, book: [target] });
  return {
    matches,
    onlyBank: placesOf(isFree.bank),
    onlyBook: placesOf(isFree.book),
    ambiguous: oneLine.ambiguous + oneEntry.ambiguous,
    notTried: oneLine.notTried + oneEntry.notTried,
  };
}

const placesOf = (flags: Uint8Array): number[] =>
  Array.from(flags.keys()).filter((at) => flags[at] === 1);

function freeOf(movements: readonly BankMovement[], isFree: Uint8Array) {
  return placesOf(isFree).map((at) => ({ ...movements[at], at }));
}

/** Most entries of a like amount that are looked at for one line. */
const NEAR_MAX = 200;

/** One line and one entry within the tolerance, the nearest amount first, then the nearest day. */
function* nearPairs(
  { bank, book, days, tolerance }: ReconcileQuestion,
  isFree: { readonly bank: Uint8Array; readonly book: Uint8Array },
): Generator<readonly [number, number]> {
  const byAmount = (a: BankMovement, b: BankMovement): number => a.minor - b.minor || a.day - b.day;
  const entries = freeOf(book, isFree.book).sort(byAmount);
  for (const line of freeOf(bank, isFree.bank).sort(byAmount)) {
    let low = 0;
    let high = entries.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (entries[middle].minor < line.minor - tolerance) low = middle + 1;
      else high = middle;
    }
    let best: { at: number; off: number } | undefined;
    const end = Math.min(entries.length, low + NEAR_MAX);
    for (let at = low; at < end && entries[at].minor <= line.minor + tolerance; at++) {
      const entry = entries[at];
      const apart = Math.abs(entry.day - line.day);
      if (isFree.book[entry.at] === 0 || apart > days || entry.minor > 0 !== line.minor > 0)
        continue;
      const off = Math.abs(entry.minor - line.minor) * 1e6 + apart;
      if (best === undefined || off < best.off) best = { at: entry.at, off };
    }
    if (best !== undefined) yield [line.at, best.at];
  }
}
