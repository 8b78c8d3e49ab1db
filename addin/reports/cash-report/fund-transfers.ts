import { addMinor } from "../../core/money";
import type { ReportSource } from "./source";
import { legsOf, type Transfer, underWayOn } from "./transfers";

/** What transfers did to the funds in a period, by fund index, in minor units of the base. */
export interface FundTransfers {
  /** From one fund to another: over all funds the sum is 0. */
  readonly between: ReadonlyMap<number, number>;
  /** Change of the money under way. */
  readonly underWay: ReadonlyMap<number, number>;
}

/** Transfers of the period by fund. What changing money gained or lost is left to the exchange effect. */
export function fundTransfers(source: ReportSource): FundTransfers {
  const { transfers, period } = source;
  const between = new Map<number, number>();
  const underWay = new Map<number, number>();
  for (const transfer of transfers) {
    const pending = pendingByFund(source, transfer);
    for (const [fund, minor] of pending) add(underWay, fund, minor);
    if (new Set(transfer.map((leg) => leg.fund)).size < 2) continue;
    const moved = new Map([...pending].map(([fund, minor]) => [fund, -minor]));
    for (const leg of legsOf(transfer, period)) add(moved, leg.fund, leg.base);
    for (const [fund, minor] of balanced(moved)) add(between, fund, minor);
  }
  return { between, underWay };
}

/** Change of the money under way of one transfer, by the fund of its legs. */
function pendingByFund(
  { books, period }: ReportSource,
  transfer: Transfer,
): ReadonlyMap<number, number> {
  const pending = new Map<number, number>();
  for (const [day, sign] of [
    [period.to, 1],
    [period.from - 1, -1],
  ] as const) {
    if (underWayOn(books, transfer, day) === 0) continue;
    for (const leg of transfer) if (leg.day <= day) add(pending, leg.fund, sign * leg.base);
  }
  return pending;
}

/** The same with the largest receiver (of equal ones the first fund) taking what the others gave, no more and no less. */
function balanced(moved: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  const surplus = [...moved.values()].reduce(addMinor, 0);
  const [receiver] = [...moved].sort(([one, a], [other, b]) => b - a || one - other)[0] ?? [];
  if (surplus === 0 || receiver === undefined) return moved;
  const own = addMinor(moved.get(receiver) ?? 0, -surplus);
  return new Map([...moved, [receiver, own]]);
}

function add(sums: Map<number, number>, fund: number, minor: number): void {
  sums.set(fund, addMinor(sums.get(fund) ?? 0, minor));
}
