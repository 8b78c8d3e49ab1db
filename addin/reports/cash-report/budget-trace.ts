import { signOfLine } from "../../books/movements";
import { budgetPlaces } from "./budget-places";
import { figurePart, ledgerRows, sharesOf } from "./origins";
import { plannedParts } from "./planned-parts";
import type { FigurePlace, TracePart } from "./section";
import type { ReportSource } from "./source";
import { ROW } from "./statement";

/** Rows of T12 that add up others. */
const TOTALS: readonly string[] = [ROW.receipts, ROW.payments, ROW.surplus];

/** What a figure of T12 was worked out from; totals tell it themselves. */
export function traceBudget(
  source: ReportSource,
  { row, column }: FigurePlace,
): readonly TracePart[] | undefined {
  const part = (other: string, sign?: 1 | -1) => figurePart(`T12/${row}/${other}`, sign);
  if (column === "share") return [part("difference"), part("budget")];
  if (TOTALS.includes(row)) return undefined;
  if (column === "difference") return [part("actual", 1), part("budget", -1)];
  // A row that only the report before has holds nothing of this one.
  const place = budgetPlaces(source).get(row);
  if (column === "budget") return plannedParts(source, place?.planned ?? []);
  if (column !== "actual") return undefined;
  const shares = (place?.movements ?? []).flatMap((one) => sharesOf([one], signOfLine(one.line)));
  return ledgerRows(source, shares);
}
