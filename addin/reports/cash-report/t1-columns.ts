import type { PeriodYear } from "../../books/period";
import { isoOfDay, partsOfDay } from "../../core/calendar";
import type { ReportColumn } from "../../core/document";
import { addMinor } from "../../core/money";
import { budgetFigures } from "./budget";
import { previousFigures } from "./previous";
import type { ReportSource } from "./source";
import { type Figures, statementFigures } from "./statement";
import { words } from "./words";

/** A column of T1 with its figures. */
export interface StatementColumn extends ReportColumn {
  readonly figures: Figures;
}

/** Columns of amounts: one for each year, the whole period, the earlier report, the budget and the difference to it. */
export function statementColumns(source: ReportSource): readonly StatementColumn[] {
  const { say, base, period, years } = source;
  const column = (key: string, label: string, figures: Figures): StatementColumn => ({
    key,
    label,
    type: "amount",
    currency: base,
    figures,
  });
  const total = statementFigures(source, period);
  const columns = years.map((year) =>
    column(String(year.year), yearLabel(source, year), statementFigures(source, year)),
  );
  columns.push(column("total", say(words.periodTotal), total));
  const previous = previousFigures(source);
  if (previous) columns.push(column("previous", say(words.previousPeriod), previous));
  const budget = budgetFigures(source);
  if (budget)
    columns.push(
      column("budget", say(words.budget), budget),
      column("difference", say(words.difference), differences(total, budget)),
    );
  return columns;
}

/** The year; a year of which the period has only a part says which days. */
export function yearLabel({ say }: ReportSource, { year, from, to }: PeriodYear): string {
  const [first, last] = [partsOfDay(from), partsOfDay(to)];
  const isWhole = first.month === 1 && first.day === 1 && last.month === 12 && last.day === 31;
  if (isWhole) return String(year);
  return say(words.partOfYear, {
    year: String(year),
    from: isoOfDay(from).slice(5),
    to: isoOfDay(to).slice(5),
  });
}

/** Period less budget, for every row that can be planned. What nobody planned counts as planned with 0. */
function differences(total: Figures, budget: Figures): Figures {
  const keys = [...total.keys(), ...budget.keys()].filter((key) => isPlanned(key));
  return new Map(keys.map((key) => [key, addMinor(total.get(key) ?? 0, -(budget.get(key) ?? 0))]));
}

/** Receipts, payments and their difference are planned; cash and transfers are not. */
export function isPlanned(key: string): boolean {
  return /^(receipts|payments)\./.test(key) || key === "surplus";
}
