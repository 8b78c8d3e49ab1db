import { choosePeriod, ledgerSpan, type Period } from "../../addin/books/period";
import { baseCurrencyOf } from "../../addin/books/valuation";
import { checks } from "../../addin/checks/registry";
import { type CheckRun, joinRuns, runChecks } from "../../addin/checks/run-checks";
import type { Document } from "../../addin/core/document";
import type { Say } from "../../addin/core/words";
import { cashReport } from "../../addin/reports/cash-report/cash-report";
import type { PreviousFigures } from "../../addin/reports/cash-report/input";
import { version } from "../version";
import type { Progress } from "./messages";
import type { OpenBook } from "./open-book";

/** What is asked of a book; what is not told comes from the workbook. */
export interface Question {
  readonly say: Say;
  readonly language: string;
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  readonly base?: string | undefined;
  readonly previous?: PreviousFigures | undefined;
}

/** The cash report, where a base currency and a period are known, and the findings on it and on the books. */
export interface Examination {
  readonly period: Period | undefined;
  readonly base: string;
  readonly cashReport: Document | undefined;
  readonly run: CheckRun;
}

/** Makes the cash report and runs every check over the books and over it, telling how far it is. */
export function examineBook(
  opened: OpenBook,
  question: Question,
  onProgress: (progress: Progress) => void,
): Examination {
  const { books, today } = opened;
  const { period, base } = periodAndBase(opened, question);
  const all = checks.length;
  onProgress({ step: "checking", done: 0, all });
  const report = reportOf(opened, question);
  const input = { ...books, today, ...(report ? { cashReport: report } : {}) };
  const own = checks.filter(({ looksAt }) => looksAt !== "auditors-report");
  const runs = own.map(({ code }, done) => {
    const run = runChecks(input, { say: question.say, only: [code] });
    onProgress({ step: "checking", done: done + 1, all: own.length });
    return run;
  });
  const together = {
    findings: runs.flatMap(({ findings }) => findings),
    run: runs.flatMap(({ run }) => run),
    notRun: runs.flatMap(({ notRun }) => notRun),
  };
  // Joining puts the findings of all checks into the one order that every host shows.
  const run = joinRuns(together, { findings: [], run: [], notRun: [] });
  return { period, base, cashReport: report, run };
}

/** Period and base currency that are asked for, else those of the workbook. */
function periodAndBase({ books }: OpenBook, { from, to, base }: Omit<Question, "say">) {
  const isDated = ledgerSpan(books) !== undefined || books.periods.length > 0;
  return {
    period: isDated ? choosePeriod(books, { from, to }) : undefined,
    base: base ?? baseCurrencyOf(books),
  };
}

function reportOf(opened: OpenBook, question: Question): Document | undefined {
  const { books, fingerprint, today } = opened;
  const { say, language, previous } = question;
  const { period, base } = periodAndBase(opened, question);
  if (base === "" || period === undefined) return undefined;
  const evidence = { fingerprint, version };
  return cashReport({
    books,
    period,
    base,
    say,
    language,
    today,
    evidence,
    ...(previous && { previous }),
  });
}
