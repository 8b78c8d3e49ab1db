import type { Movement } from "../../books/movements";
import { addMinor } from "../../core/money";
import type { ReportSource } from "./source";
import { legsOf, legsUnderWay, type Transfer, underWayOn } from "./transfers";

/** What a leg of a transfer adds to a fund, in minor units of the base. */
export interface FundLeg {
  /** Index of the fund, -1 for none. */
  readonly fund: number;
  readonly leg: Movement;
  /** 1 when the leg's base amount is added, -1 when it is taken away. */
  readonly sign: 1 | -1;
}

/** What transfers did to the funds in a period: the figures are the sums of these. */
export interface FundTransfers {
  /** From one fund to another: over all funds the sum is 0. */
  readonly between: readonly FundLeg[];
  /** Change of the money under way. */
  readonly underWay: readonly FundLeg[];
}

/** Transfers of the period by fund. What changing money gained or lost is left to the exchange effect. */
export function fundTransfers(source: ReportSource): FundTransfers {
  const { transfers, period } = source;
  const between: FundLeg[] = [];
  const underWay: FundLeg[] = [];
  for (const transfer of transfers) {
    const pending = pendingLegs(source, transfer);
    underWay.push(...pending);
    if (new Set(transfer.map((leg) => leg.fund)).size < 2) continue;
    const moved = legsOf(transfer, period).map((leg) => fundLeg(leg, 1));
    between.push(...balanced([...pending.map(opposite), ...moved]));
  }
  return { between, underWay };
}

/** Sums by fund index, in minor units of the base. */
export function sumsByFund(legs: readonly FundLeg[]): ReadonlyMap<number, number> {
  const sums = new Map<number, number>();
  for (const { fund, leg, sign } of legs)
    sums.set(fund, addMinor(sums.get(fund) ?? 0, sign * leg.base));
  return sums;
}

const fundLeg = (leg: Movement, sign: 1 | -1): FundLeg => ({ fund: leg.fund, leg, sign });

const opposite = ({ sign, ...rest }: FundLeg): FundLeg => ({ ...rest, sign: sign === 1 ? -1 : 1 });

/** Change of the money under way of one transfer, leg by leg. */
function pendingLegs({ books, period }: ReportSource, transfer: Transfer): FundLeg[] {
  const pending: FundLeg[] = [];
  for (const [day, sign] of [
    [period.to, 1],
    [period.from - 1, -1],
  ] as const) {
    if (underWayOn(books, transfer, day) === 0) continue;
    for (const leg of legsUnderWay(books, transfer, day)) pending.push(fundLeg(leg, sign));
  }
  return pending;
}

/** The same with the largest receiver (of equal ones the first fund) taking what the others gave, no more and no less. */
function balanced(moved: readonly FundLeg[]): readonly FundLeg[] {
  const sums = sumsByFund(moved);
  const surplus = [...sums.values()].reduce(addMinor, 0);
  const [receiver] = [...sums].sort(([one, a], [other, b]) => b - a || one - other)[0] ?? [];
  if (surplus === 0 || receiver === undefined) return moved;
  // Its own legs and all legs with the opposite sign: what remains is what the others gave.
  return [...moved, ...moved.map((one) => ({ ...opposite(one), fund: receiver }))];
}
