import type { Books } from "../../addin/books/books";
import { type CheckRun, runChecks } from "../../addin/checks/run-checks";
import { DAY_MAX } from "../../addin/core/calendar";
import { sayIn } from "../../addin/core/words";

/** How books are checked. */
export interface CheckOptions {
  readonly only?: readonly string[];
  readonly language: string;
  /** Day on which it is; that of the last entry unless told, since a function knows no clock. */
  readonly today?: number | undefined;
}

/** Runs checks over books that were handed over; what only a whole workbook can tell is not looked for. */
export function checkBooks(books: Books, { only = [], language, today }: CheckOptions): CheckRun {
  return runChecks(
    { ...books, today: today ?? lastDay(books) },
    { say: sayIn(language), only, hasWorkbook: false },
  );
}

function lastDay({ ledger }: Books): number {
  return ledger.day.reduce((last, day) => Math.max(last, day), 0) || DAY_MAX;
}
