import { fundShares, isHeldOn } from "./fund-holdings";
import { type FundLeg, fundTransfers } from "./fund-transfers";
import { heldPart, ledgerRows, sharesOf } from "./origins";
import type { Origin, TracePart } from "./section";
import type { ReportSource } from "./source";

/** What a fund holds in each account, with its share of the account's worth at the rate of a day. */
export function holdingParts(
  source: ReportSource,
  { fund, day }: { fund: number; day: number },
): readonly TracePart[] {
  const { movements } = source;
  return fundShares(source, day)
    .filter((share) => share.fund === fund && (share.minor !== 0 || share.value !== 0))
    .map(({ account, value }) => {
      const own = movements.all.filter(
        (one) => one.account === account && one.fund === fund && isHeldOn(one, day),
      );
      return heldPart(source, { account, day, value, movements: own });
    });
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
