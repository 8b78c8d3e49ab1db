import { choosePeriod, ledgerSpan, type Period } from "../books/period";
import { baseCurrencyOf } from "../books/valuation";
import { type CheckRun, runChecks } from "../checks/run-checks";
import type { Document } from "../core/document";
import { cashReport } from "../reports/cash-report/cash-report";
import type { PreviousFigures } from "../reports/cash-report/input";
import { currencyOption, dayOption, type Options } from "./arguments";
import type { LoadedBooks } from "./load-books";
import type { Progress } from "./progress";
import { version } from "./version";
import { words } from "./words";

/** The books with their cash report, where a base currency is known, and the findings on both. */
export interface Examination {
  /** Undefined for books without a dated entry or a recorded period, which can only be checked. */
  readonly period: Period | undefined;
  readonly base: string;
  readonly cashReport: Document | undefined;
  readonly run: CheckRun;
}

/** Makes the cash report and runs the checks over the books and over it. */
export function examine(
  loaded: LoadedBooks,
  args: {
    options: Options;
    only: readonly string[];
    today: number;
    previous?: PreviousFigures | undefined;
    progress: Progress;
  },
): Examination {
  const { books, say } = loaded;
  const { options, only, today, previous, progress } = args;
  const asked = { from: dayOption(options, "from"), to: dayOption(options, "to") };
  const isDated = ledgerSpan(books) !== undefined || books.periods.length > 0;
  const period = isDated ? choosePeriod(books, asked) : undefined;
  const base = currencyOption(options, "base") ?? baseCurrencyOf(books);
  progress.step(say(words.checking, { count: books.ledger.count }));
  const report =
    base === "" || period === undefined
      ? undefined
      : cashReport({
          books,
          period,
          base,
          say,
          language: loaded.language,
          today,
          evidence: { fingerprint: loaded.fingerprint, version },
          ...(previous ? { previous } : {}),
        });
  const run = runChecks(
    { ...books, today, ...(report ? { cashReport: report } : {}) },
    { say, only },
  );
  return { period, base, cashReport: report, run };
}
