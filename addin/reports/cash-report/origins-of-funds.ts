import { entriesOf, withAmountsOf } from "./row-origins";
import type { Origin } from "./section";
import type { ReportSource } from "./source";
import { type FundFigures, fundFigures } from "./t2-funds";

/** Entries behind the opening, the transfers, the exchange effect or the closing of a fund, as T2 shows them. */
export function originsOfFund(
  source: ReportSource,
  fund: number,
  column: keyof FundFigures,
): readonly Origin[] {
  const { movements, period } = source;
  const isWanted = ({ day, class: own }: { day: number; class: string }): boolean => {
    if (day > period.to) return false;
    if (column === "opening") return day < period.from || own === "opening";
    if (column === "bodies") return own === "body-transfer" && day >= period.from;
    if (column === "transfers") return own === "transfer" && day >= period.from;
    return column === "underWay" ? own === "transfer" : true;
  };
  const parts = movements.all
    .filter((movement) => movement.fund === fund && isWanted(movement))
    .map(({ at, base }) => ({ at, minor: base }));
  const figure = fundFigures(source).get(fund)?.[column] ?? 0;
  return withAmountsOf(figure, entriesOf(source, parts));
}
