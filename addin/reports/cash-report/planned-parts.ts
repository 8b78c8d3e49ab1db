import { isCurrency } from "../../core/currencies";
import type { PlannedRow } from "./budget";
import { inBase } from "./conversions";
import { tableRows } from "./origins";
import type { TracePart } from "./section";
import type { ReportSource } from "./source";

/** A row of the budget and its value in the base. */
type Planned = Pick<PlannedRow, "row" | "category" | "amount" | "currency" | "minor">;

/** Rows of the budget, each at the rate of the first day. */
export function plannedParts(
  source: ReportSource,
  planned: readonly Planned[],
): readonly TracePart[] {
  const { from: day } = source.period;
  return planned.flatMap(({ row, category: label, amount: minor, currency, minor: value }) => {
    if (!isCurrency(currency)) return tableRows("Budget", [{ row, amount: value }], "amount");
    const from = tableRows("Budget", [{ row, amount: minor }], "amount");
    return inBase(source, { label, minor, currency, day, value, from });
  });
}
