import type { Books } from "../../books/books";
import type { Period } from "../../books/period";
import type { BudgetLine } from "../../books/registers";
import { valueOn } from "../../books/valuation";
import { yearOf } from "../../core/calendar";
import { isCurrency } from "../../core/currencies";
import { addMinor } from "../../core/money";
import { lineOfCategory } from "./movements";
import type { ReportSource } from "./source";
import { addTotals, type Figures } from "./statement";

/** The budget of the period by line, in the base at the rate of its first day; undefined when nothing was planned. */
export function budgetFigures(source: ReportSource): Figures | undefined {
  const planned = plannedLines(source);
  if (planned.length === 0) return undefined;
  const figures = new Map<string, number>();
  const add = (key: string, minor: number) =>
    figures.set(key, addMinor(figures.get(key) ?? 0, minor));
  for (const { rows, minor } of planned) for (const key of rows) add(key, minor);
  addTotals(figures);
  return figures;
}

/** A row of the budget that counts for the period. */
export interface PlannedLine {
  readonly budget: BudgetLine;
  /** Keys of the rows of T1 that it adds to: its line, and the row below it; none for a category without a line. */
  readonly rows: readonly string[];
  /** Minor units of the base, at the rate of the first day; NaN where not known. */
  readonly minor: number;
}

/** The budget of the period, row by row. */
export function plannedLines({ books, period, base }: ReportSource): readonly PlannedLine[] {
  return budgetOfPeriod(books, period).map((budget) => {
    const { category, amount, currency } = budget;
    const { line, ofWhich } = lineOfCategory(books, category);
    const minor = isCurrency(currency)
      ? valueOn(books, { minor: amount, currency, base, day: period.from })
      : Number.NaN;
    return { budget, rows: [line, ofWhich].filter((key) => key !== ""), minor };
  });
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
