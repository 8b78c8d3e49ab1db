import type { Books } from "../../books/books";
import { lineOfCategory } from "../../books/movements";
import type { Period } from "../../books/period";
import type { BudgetLine } from "../../books/registers";
import { valueOn } from "../../books/valuation";
import { yearOf } from "../../core/calendar";
import { isCurrency } from "../../core/currencies";
import { addMinor } from "../../core/money";
import type { ReportSource } from "./source";
import { addTotals, type Figures } from "./statement";

/** A row of the budget with its place in T1 and its value. */
export interface PlannedLine {
  readonly planned: BudgetLine;
  /** Line of T1, and the row below it that the category is part of; "" for neither. */
  readonly line: string;
  readonly ofWhich: string;
  /** Minor units of the base, NaN where not known. */
  readonly minor: number;
}

/** The budget of the period by line, in the base at the rate of its first day; undefined when nothing was planned. */
export function budgetFigures(source: ReportSource): Figures | undefined {
  return figuresOfPlan(plannedLines(source));
}

/** The lines and totals of some rows of the budget; undefined when there are none. */
export function figuresOfPlan(lines: readonly PlannedLine[]): Figures | undefined {
  if (lines.length === 0) return undefined;
  const figures = new Map<string, number>();
  const add = (key: string, minor: number) =>
    figures.set(key, addMinor(figures.get(key) ?? 0, minor));
  for (const { line, ofWhich, minor } of lines) {
    if (line === "") continue;
    add(line, minor);
    if (ofWhich !== "") add(ofWhich, minor);
  }
  addTotals(figures);
  return figures;
}

/** The rows of the period's budget, each valued at the rate of the first day. */
export function plannedLines({ books, period, base }: ReportSource): readonly PlannedLine[] {
  return budgetOfPeriod(books, period).map((planned) => {
    const { category, amount, currency } = planned;
    const minor = isCurrency(currency)
      ? valueOn(books, { minor: amount, currency, base, day: period.from })
      : Number.NaN;
    return { planned, ...lineOfCategory(books, category), minor };
  });
}

/** A row of the budget that stands on a line of T1. */
export interface PlannedRow extends BudgetLine {
  readonly line: string;
  /** Minor units of the base, NaN where not known. */
  readonly minor: number;
}

/** The rows of the period's budget that have a line, in the order of the table. */
export function plannedRows(source: ReportSource): readonly PlannedRow[] {
  return plannedLines(source)
    .filter(({ line }) => line !== "")
    .map(({ planned, line, minor }) => ({ ...planned, line, minor }));
}

/** Rows of the body's budget for the whole period; where there are none, those for its parts, such as years. */
function budgetOfPeriod(books: Books, period: Period): readonly BudgetLine[] {
  const { body } = books.settings;
  const all = books.budget.filter((one) => one.body === "" || body === "" || one.body === body);
  const own = all.filter(
    ({ period: id }) => id === "" || isWhole(books, { id, period }) || id === spanText(period),
  );
  return own.length > 0 ? own : all.filter(({ period: id }) => isPart(books, id, period));
}

function isWhole({ periods }: Books, { id, period }: { id: string; period: Period }): boolean {
  return periods.some(
    (one) => one.period === id && one.from === period.from && one.to === period.to,
  );
}

function isPart({ periods }: Books, id: string, { from, to }: Period): boolean {
  const recorded = periods.find((one) => one.period === id);
  if (recorded) return recorded.from >= from && recorded.to <= to;
  return /^\d{4}$/.test(id) && Number(id) >= yearOf(from) && Number(id) <= yearOf(to);
}

const spanText = ({ from, to }: Period): string => `${yearOf(from)}-${yearOf(to)}`;
