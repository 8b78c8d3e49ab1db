import type { Fund } from "../../books/funds";
import { heldPart } from "./conversions";
import { fundShares, isHeldOn } from "./fund-holdings";
import { type FundLeg, fundTransfers } from "./fund-transfers";
import { figurePart, ledgerRows, sharesOf } from "./origins";
import type { FigurePart, Origin, TracePart } from "./section";
import type { ReportSource } from "./source";

/** What a fund holds in each account, or in some of them, with its share of the account's worth at the rate of a day. */
export function holdingParts(
  source: ReportSource,
  {
    fund,
    day,
    accounts,
  }: { fund: number; day: number; accounts?: ReadonlySet<number> | undefined },
): readonly TracePart[] {
  const { movements } = source;
  return fundShares(source, day)
    .filter((share) => share.fund === fund && (share.minor !== 0 || share.value !== 0))
    .filter(({ account }) => accounts === undefined || accounts.has(account))
    .map(({ account, value }) => {
      const own = movements.all.filter(
        (one) => one.account === account && one.fund === fund && isHeldOn(one, day),
      );
      return heldPart(source, { account, day, value, movements: own });
    });
}

/** A figure of a fund as it stands in T2; a fund of which every figure is 0 does not stand there. */
export function balancePart(
  { fund, figures }: { fund: Fund; figures: Readonly<Record<string, number>> },
  column: string,
): readonly FigurePart[] {
  const isShown = Object.values(figures).some((minor) => minor !== 0);
  return isShown ? [figurePart(`T2/fund.${fund.fund}/${column}`, 1)] : [];
}

/** Legs of transfers that changed a fund, or its money under way. */
export function transferRows(
  source: ReportSource,
  { fund, kind }: { fund: number; kind: "between" | "underWay" },
): readonly Origin[] {
  const own = fundTransfers(source)[kind].filter((one) => one.fund === fund);
  return ledgerRows(source, own.flatMap(legShares));
}

const legShares = ({ leg, sign }: FundLeg) => sharesOf([leg], sign);
