import { Decimal } from "decimal.js";
import { minorUnitDigits } from "../../core/currencies";
import type { PlannedRow } from "./budget";
import type { ReportSource } from "./source";

/** From this difference on an explanation is wanted, in minor units of the base. */
export function explainAmount({ books, base }: ReportSource): number {
  return books.settings.budgetExplainAmount * 10 ** minorUnitDigits(base);
}

/** Whether a difference to the budget is over both limits of the settings; not where it is not known. */
export function isExplanationWanted(
  source: ReportSource,
  { budget, difference }: { budget: number; difference: number },
): boolean {
  const apart = Math.abs(difference);
  if (Number.isNaN(apart) || apart === 0 || apart < explainAmount(source)) return false;
  const limit = new Decimal(source.books.settings.budgetExplainShare).times(Math.abs(budget));
  return limit.lessThan(apart);
}

/** Explanations as typed with the rows of the budget, each once. */
export function explanationOf(planned: readonly PlannedRow[]): string {
  const typed = planned.map(({ explanation }) => explanation.trim());
  return [...new Set(typed)].filter((one) => one !== "").join("; ");
}
