import type { Period } from "../../books/period";
import { isCurrency } from "../../core/currencies";
import { addMinor } from "../../core/money";
import { heldPart } from "./conversions";
import { isHeldOn } from "./fund-holdings";
import { ledgerRows, netted, type PostingShare, sharesOf } from "./origins";
import type { TracePart } from "./section";
import type { ReportSource } from "./source";
import { legsOf, legsUnderWay } from "./transfers";

/**
 * The effect of the rates, as a reader can follow it: each account in another currency at the rate of the last day,
 * less the same at the rate of the day before the period, less what moved it in between as it was valued then. Money
 * that was changed stands with what was given for it; entries that cancel each other out are left out.
 */
export function effectParts(source: ReportSource, period: Period): readonly TracePart[] {
  const shares = [...movedShares(source, period), ...changedShares(source, period)];
  return [
    ...foreignCash(source, { day: period.to, sign: 1 }),
    ...foreignCash(source, { day: period.from - 1, sign: -1 }),
    ...ledgerRows(source, netted(shares)),
  ];
}

const isForeign = ({ books, base }: ReportSource, account: number): boolean =>
  books.accounts[account]?.currency !== base;

function foreignCash(
  source: ReportSource,
  { day, sign }: { day: number; sign: 1 | -1 },
): readonly TracePart[] {
  const held = source.movements.all.filter((one) => isHeldOn(one, day));
  const accounts = new Set(held.map(({ account }) => account));
  return [...accounts]
    .filter((account) => isForeign(source, account))
    .map((account) => {
      const own = held.filter((one) => one.account === account);
      return heldPart(source, { account, day, sign, movements: own });
    })
    .filter(({ minor }) => minor !== 0);
}

/** What moved the accounts in other currencies. In an account whose currency is none nothing can be valued. */
function movedShares(source: ReportSource, { from, to }: Period): PostingShare[] {
  const { books, movements } = source;
  const moved = movements.all.filter(
    ({ account, day }) => account >= 0 && day <= to && isForeign(source, account) && day >= from,
  );
  const known = ({ account }: { account: number }) => isCurrency(books.accounts[account].currency);
  return [
    ...sharesOf(moved.filter(known), -1),
    ...moved.filter((one) => !known(one)).map(({ at }) => ({ at, amount: Number.NaN, minor: 0 })),
  ];
}

/** What changing money gained or lost: the legs of the period, less the change of the money under way. */
function changedShares(source: ReportSource, period: Period): PostingShare[] {
  const { books, transfers } = source;
  return transfers.flatMap((transfer) => {
    const shares = [
      ...sharesOf(legsOf(transfer, period)),
      ...sharesOf(legsUnderWay(books, transfer, period.to), -1),
      ...sharesOf(legsUnderWay(books, transfer, period.from - 1)),
    ];
    const isChange = transfer.some(({ account }) => isForeign(source, account));
    // Money that was moved and not changed comes to nothing.
    return isChange || sumOf(shares) !== 0 ? shares : [];
  });
}

const sumOf = (shares: readonly PostingShare[]): number =>
  shares.reduce((sum, share) => addMinor(sum, share.amount), 0);
