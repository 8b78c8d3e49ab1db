import type { Movement } from "../../books/movements";
import { addMinor } from "../../core/money";
import type { ReportSource } from "./source";
import { worthOfParts } from "./worth-of-parts";

/**
 * Worth of each fund at the end of a day, in minor units of the base, by fund index (-1: no fund). Each account is
 * valued once, as in the cash position, and shared out among its funds, so that the funds add up to the accounts.
 */
export function fundHoldings(source: ReportSource, day: number): ReadonlyMap<number, number> {
  const worth = new Map<number, number>();
  for (const { fund, value } of fundShares(source, day))
    worth.set(fund, addMinor(worth.get(fund) ?? 0, value));
  return worth;
}

/** What a fund has in one account, and its share of the account's worth. */
export interface FundShare {
  readonly account: number;
  readonly fund: number;
  /** Minor units of the account's currency. */
  readonly minor: number;
  /** Minor units of the base. */
  readonly value: number;
}

/** The shares of the funds in the accounts at the end of a day. */
export function fundShares(source: ReportSource, day: number): readonly FundShare[] {
  const byAccount = new Map<number, Map<number, number>>();
  for (const movement of source.movements.all) {
    if (!isHeldOn(movement, day)) continue;
    const funds = byAccount.get(movement.account) ?? new Map<number, number>();
    byAccount.set(movement.account, funds);
    funds.set(movement.fund, addMinor(funds.get(movement.fund) ?? 0, movement.minor));
  }
  const shares: FundShare[] = [];
  for (const [account, holdings] of byAccount)
    for (const [fund, value] of valued(source, { account, holdings, day }))
      shares.push({ account, fund, minor: holdings.get(fund) ?? 0, value });
  return shares;
}

/** Whether a movement is part of what an account holds at the end of a day. */
export function isHeldOn(movement: Movement, day: number): boolean {
  return movement.account >= 0 && movement.day <= day;
}

function valued(
  source: ReportSource,
  { account, holdings, day }: { account: number; holdings: Map<number, number>; day: number },
): [number, number][] {
  const { currency } = source.books.accounts[account];
  // Of equal shares the first fund gets the last unit: in the order of the funds, not of the entries.
  const funds = [...holdings].sort(([a], [b]) => a - b);
  const minors = funds.map(([, minor]) => minor);
  const values = worthOfParts(source, { minors, currency, day });
  return funds.map(([fund], index) => [fund, values[index]]);
}
