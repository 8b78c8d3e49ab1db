import type { PeriodYear } from "../../books/period";
import { isoOfDay, partsOfDay } from "../../core/calendar";
import type { ReportColumn } from "../../core/document";
import { addMinor } from "../../core/money";
import { budgetFigures } from "./budget";
import { type Comparison, comparative } from "./comparative";
import type { ReportSource } from "./source";
import { type Figures, statementFigures } from "./statement";
import { words } from "./words";

/** A column of T1 with its figures. */
export interface StatementColumn extends ReportColumn {
  readonly figures: Figures;
}

/** The period's column of the report before. */
export const previousTotal: Comparison = {
  table: "T1",
  column: "total",
  shownIn: "previous",
  again: (source) => statementFigures(source, source.period),
};

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
  const previous = comparative(source, previousTotal);
  if (previous) columns.push(column("previous", say(words.previousPeriod), previous.figures));
  const budget = budgetFigures(source);
  if (budget)
    columns.push(
      column("budget", say(words.budget), budget),
      column("difference", say(words.difference), differences(total, budget)),
    );
  return columns;
}

/** The year; one of which the period has only a part bears a sign, which the small print explains. */
function yearLabel({ say }: ReportSource, one: PeriodYear): string {
  const year = String(one.year);
  return isWholeYear(one) ? year : say(words.partOfYear, { year });
}

/** Small print: which days of the cut years the period has. */
export function cutYears({ say, years }: ReportSource): string[] {
  const parts = years
    .filter((one) => !isWholeYear(one))
    .map(({ year, from, to }) =>
      say(words.partOfYearDays, {
        year: String(year),
        from: isoOfDay(from).slice(5),
        to: isoOfDay(to).slice(5),
      }),
    );
  return parts.length === 0 ? [] : [say(words.partsOfYears, { parts: parts.join(", ") })];
}

function isWholeYear({ from, to }: PeriodYear): boolean {
  const [first, last] = [partsOfDay(from), partsOfDay(to)];
  return first.month === 1 && first.day === 1 && last.month === 12 && last.day === 31;
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
