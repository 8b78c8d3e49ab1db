import { askedDays, choosePeriod, ledgerSpan, type Period } from "../books/period";
import { baseCurrencyOf } from "../books/valuation";
import { checks } from "../checks/registry";
import { type CheckRun, runChecks } from "../checks/run-checks";
import type { Document } from "../core/document";
import { day } from "../core/value";
import { cashReport } from "../reports/cash-report/cash-report";
import type { CashReportInput, PreviousFigures } from "../reports/cash-report/input";
import { words as argumentWords } from "./argument-words";
import { currencyOption, dayOption, type Options } from "./arguments";
import type { LoadedBooks } from "./load-books";
import type { Progress } from "./progress";
import { version } from "./version";
import { WordError } from "./word-error";
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
  const { only, today, progress } = args;
  refuseUnknown(only);
  const { period, base } = questionOf(loaded, args.options);
  progress.step(say(words.checking, { count: books.ledger.count }));
  const input = reportInput(loaded, args);
  const report = input && cashReport(input);
  const run = runChecks(
    { ...books, today, ...(report ? { cashReport: report } : {}) },
    { say, only },
  );
  return { period, base, cashReport: report, run };
}

function refuseUnknown(only: readonly string[]): void {
  const code = only.find((one) => checks.every((check) => check.code !== one.toUpperCase()));
  if (code !== undefined) throw new WordError(argumentWords.noCheck, { code });
}

/** What a cash report of the options is made of; undefined where the books have no dated entry or no base currency. */
export function reportInput(
  loaded: LoadedBooks,
  {
    options,
    today,
    previous,
  }: { options: Options; today: number; previous?: PreviousFigures | undefined },
): CashReportInput | undefined {
  const { books, say, language, fingerprint } = loaded;
  const { period, base } = questionOf(loaded, options);
  if (base === "" || period === undefined) return undefined;
  const evidence = { fingerprint, version };
  return { books, period, base, say, language, today, evidence, ...(previous && { previous }) };
}

/** Period and base currency that the options ask for. */
export function questionOf({ books }: LoadedBooks, options: Options) {
  const asked = { from: dayOption(options, "from"), to: dayOption(options, "to") };
  const { from, to } = askedDays(books, asked);
  if (to > 0 && from > to)
    throw new WordError(argumentWords.endsBefore, { from: day(from), to: day(to) });
  const isDated = ledgerSpan(books) !== undefined || books.periods.length > 0;
  return {
    period: isDated ? choosePeriod(books, asked) : undefined,
    base: currencyOption(options, "base") ?? baseCurrencyOf(books),
  };
}
