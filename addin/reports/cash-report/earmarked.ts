import type { ReportTable } from "../../core/document";
import { type Figure, figureOf } from "./inline";
import { minorOf } from "./money";
import type { ReportSource } from "./source";

/** A fund with a set purpose that holds money, or of which that is not known. */
export interface EarmarkedFund {
  readonly fund: string;
  readonly purpose: string;
  /** What it holds at the end of the period: its figure in T2. */
  readonly amount: Figure;
}

/** Money in a freely usable account is not free where it belongs to a fund with a purpose. */
export function earmarked(
  { books }: ReportSource,
  table: ReportTable | undefined,
): readonly EarmarkedFund[] {
  if (table === undefined) return [];
  const shown = new Set(table.rows.map(({ key }) => key));
  return books.funds
    .filter(({ kind, fund }) => kind !== "general" && shown.has(`fund.${fund}`))
    .map(({ fund, purpose }) => ({
      fund,
      purpose,
      amount: figureOf(table, `fund.${fund}`, "closing"),
    }))
    .filter(({ amount }) => minorOf(amount.figure) !== 0);
}
