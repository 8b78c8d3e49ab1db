import { yearOf } from "../core/calendar";
import { currencyOf, hasStatements, sampleAccounts } from "./accounts";
import { type Draft, GENERAL } from "./drafts";

/** An entry with its number, its voucher and its line on a statement. */
export interface Entry extends Draft {
  readonly no: string;
  readonly fund: string;
  readonly voucher: string | null;
  readonly receipt: string | null;
  readonly bankLine: string | null;
}

/**
 * Puts drafts in order, leaves out what the money of the day does not pay for, and numbers the rest. No account
 * and no fund goes below 0 after any entry.
 */
export function settle(drafts: readonly Draft[]): readonly Entry[] {
  return numbered(affordable([...drafts].sort((a, b) => a.day - b.day || rank(a) - rank(b))));
}

/** Within a day: openings, money in, transfers, money out. */
function rank(draft: Draft): number {
  if (draft.category === "opening") return 0;
  if (draft.transfer !== undefined) return 2;
  return draft.in !== undefined ? 1 : 3;
}

function affordable(drafts: readonly Draft[]): Draft[] {
  const balances = new Map<string, number>();
  const dropped = new Set<string>();
  return drafts.filter((draft) => {
    if (draft.bundle !== undefined && dropped.has(draft.bundle)) return false;
    const bundle = drafts.filter((other) => other === draft || isBundled(other, draft));
    if (draft.out === undefined || isCovered(bundle, balances)) {
      add(draft, balances);
      return true;
    }
    if (draft.isOptional !== true) throw new Error(`No money for "${draft.text}" on ${draft.day}.`);
    if (draft.bundle !== undefined) dropped.add(draft.bundle);
    return false;
  });
}

function isBundled(other: Draft, draft: Draft): boolean {
  return draft.bundle !== undefined && other.bundle === draft.bundle;
}

/** Account, and fund in its currency, from which a draft takes money. */
function placesOf(draft: Draft): readonly string[] {
  return [draft.account, `${draft.fund ?? GENERAL} ${currencyOf(draft.account)}`];
}

/** Whether what the bundle pays is there now, whatever it brings. */
function isCovered(bundle: readonly Draft[], balances: ReadonlyMap<string, number>): boolean {
  const left = new Map(balances);
  for (const draft of bundle)
    for (const place of placesOf(draft)) {
      const rest = (left.get(place) ?? 0) - (draft.out ?? 0);
      if (rest < 0) return false;
      left.set(place, rest);
    }
  return true;
}

function add(draft: Draft, balances: Map<string, number>): void {
  for (const place of placesOf(draft))
    balances.set(place, (balances.get(place) ?? 0) + (draft.in ?? 0) - (draft.out ?? 0));
}

function numbered(drafts: readonly Draft[]): Entry[] {
  const next = new Counter();
  const stated = new Set(sampleAccounts.filter(hasStatements).map(({ account }) => account));
  return drafts.map((draft) => {
    const year = yearOf(draft.day);
    const isMoney = draft.category !== "opening";
    const isCashIn = isMoney && draft.in !== undefined && !stated.has(draft.account);
    return {
      ...draft,
      fund: draft.fund ?? GENERAL,
      no: `${year}-${next.of(`no ${year}`)}`,
      voucher: draft.out === undefined ? null : `V-${year}-${next.of(`voucher ${year}`)}`,
      receipt:
        isCashIn && draft.transfer === undefined
          ? `R-${next.of("receipt")}`
          : (draft.proof ?? null),
      bankLine:
        isMoney && stated.has(draft.account) ? `${draft.account}/${next.of(draft.account)}` : null,
    };
  });
}

/** Counts up, series by series, in four figures. */
class Counter {
  readonly #counts = new Map<string, number>();

  of(series: string): string {
    const count = (this.#counts.get(series) ?? 0) + 1;
    this.#counts.set(series, count);
    return String(count).padStart(4, "0");
  }
}
