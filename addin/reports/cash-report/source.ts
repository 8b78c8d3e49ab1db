import type { Books } from "../../books/books";
import { type Movements, makeMovements } from "../../books/movements";
import { type Period, type PeriodYear, yearsOfPeriod } from "../../books/period";
import { type Valuation, valuePostings } from "../../books/valuation";
import { isCurrency } from "../../core/currencies";
import { ArgumentError } from "../../core/faults";
import { reason } from "../../core/reason";
import type { Say } from "../../core/words";
import type { CashReportInput, PreviousFigures } from "./input";
import { ownTransfers, type Transfer } from "./transfers";

/** What every part of the report looks at, worked out once. */
export interface ReportSource {
  readonly books: Books;
  readonly period: Period;
  readonly years: readonly PeriodYear[];
  readonly base: string;
  readonly say: Say;
  readonly valuation: Valuation;
  readonly movements: Movements;
  readonly transfers: readonly Transfer[];
  readonly previous: PreviousFigures | undefined;
  /** Base currency of an earlier report that cannot be compared, "" for none. */
  readonly previousOtherBase: string;
  /** Day on which the report is made. */
  readonly today: number;
}

/** Prepares the books for the report. Throws ArgumentError when the base currency is none. */
export function reportSource(input: CashReportInput): ReportSource {
  const { books, period, base, say, previous, today } = input;
  if (!isCurrency(base))
    throw new ArgumentError(
      reason`base currency is "${base}"; it must be a code of ISO 4217, such as EUR (table Settings, base-currency)`,
    );
  const isComparable = previous?.base === undefined || previous.base === base;
  const valuation = valuePostings(books, base);
  const movements = makeMovements(books, valuation);
  return {
    books,
    period,
    years: yearsOfPeriod(period),
    base,
    say,
    valuation,
    movements,
    transfers: ownTransfers(books, movements),
    previous: isComparable ? previous : undefined,
    previousOtherBase: isComparable ? "" : (previous?.base ?? ""),
    today,
  };
}
