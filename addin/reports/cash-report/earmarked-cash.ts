import type { Fund } from "../../books/funds";
import { remembered } from "../../books/remembered";
import type { ReportRow } from "../../core/document";
import { addMinor } from "../../core/money";
import { amount } from "../../core/value";
import { fundShares } from "./fund-holdings";
import { holdingParts } from "./fund-trace";
import type { TracePart } from "./section";
import { words } from "./short-words";
import type { ReportSource } from "./source";

/** Money of a fund with a purpose that stands in freely usable accounts. */
export interface EarmarkedCash {
  /** Key of its row in T3b. */
  readonly row: string;
  /** Index of the fund. */
  readonly index: number;
  readonly fund: Fund;
  /** Minor units of the base. */
  readonly minor: number;
}

/**
 * What is not free although its account is, fund by fund. A fund that has spent more than it had earmarks nothing: it
 * cannot make more cash free than there is.
 */
export const earmarkedCash = remembered(
  (source: ReportSource): readonly EarmarkedCash[] => {
    const { books, period } = source;
    const free = freeAccounts(source);
    const sums = new Map<number, number>();
    for (const { account, fund, value } of fundShares(source, period.to))
      if (free.has(account)) sums.set(fund, addMinor(sums.get(fund) ?? 0, value));
    return [...books.funds.entries()].flatMap(([index, fund]) => {
      const minor = sums.get(index) ?? 0;
      if (fund.kind === "general" || minor <= 0) return [];
      return [{ row: `earmarked.${fund.fund}`, index, fund, minor }];
    });
  },
  (source) => [source],
);

function freeAccounts({ books }: ReportSource): ReadonlySet<number> {
  return new Set([...books.accounts.keys()].filter((one) => books.accounts[one].use === "free"));
}

/** Purpose of a fund in words; its code where none is recorded. */
export const purposeOf = ({ fund, purpose }: Fund): string => purpose || fund;

/** Rows of T3b below the freely usable accounts. */
export function earmarkedRows(source: ReportSource): ReportRow[] {
  return earmarkedCash(source).map(({ row: key, fund, minor }) => ({
    key,
    label: source.say(words.lessEarmarked, { purpose: purposeOf(fund) }),
    kind: "line",
    values: { base: amount(minor, source.base) },
  }));
}

/** What a row of them was worked out from. */
export function traceEarmarked(
  source: ReportSource,
  row: string,
): readonly TracePart[] | undefined {
  const own = earmarkedCash(source).find((one) => one.row === row);
  const accounts = freeAccounts(source);
  return own && holdingParts(source, { fund: own.index, day: source.period.to, accounts });
}
