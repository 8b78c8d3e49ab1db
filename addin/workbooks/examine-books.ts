import type { Books } from "../books/books";
import type { Period } from "../books/period";
import { checks } from "../checks/registry";
import { type CheckRun, joinRuns, runChecks } from "../checks/run-checks";
import type { Document } from "../core/document";
import type { Say } from "../core/words";
import { cashReport } from "../reports/cash-report/cash-report";
import type { CashReportInput, PreviousFigures } from "../reports/cash-report/input";

/** What is asked of books, the same on every host. */
export interface Question {
  readonly books: Books;
  readonly say: Say;
  readonly language: string;
  /** Serial of the day from which the checks count. */
  readonly today: number;
  /** Fingerprint of the file that the books were read from, and version of the program. */
  readonly evidence: { readonly fingerprint: string; readonly version: string };
  /** Undefined for books without a dated entry or a recorded period, which can only be checked. */
  readonly period: Period | undefined;
  /** "" where it is not known. */
  readonly base: string;
  readonly previous?: PreviousFigures | undefined;
}

/** The cash report, where a base currency and a period are known, and the findings on it and on the books. */
export interface Examination {
  readonly cashReport: Document | undefined;
  readonly run: CheckRun;
}

/** How the books are examined, and who hears how far it is. */
interface ExamineOptions {
  /** Codes of the checks; all but those of the auditors' report where none is told. */
  readonly only?: readonly string[];
  readonly onChecked?: (done: number, all: number) => void;
}

/** Makes the cash report and runs the checks over the books and over it. */
export function examineBooks(
  question: Question,
  { only = [], onChecked }: ExamineOptions = {},
): Examination {
  const { books, say, today } = question;
  const own = checks.filter(({ looksAt }) => looksAt !== "auditors-report");
  const codes = only.length > 0 ? only : own.map(({ code }) => code);
  onChecked?.(0, codes.length);
  const input = cashReportInput(question);
  const report = input && cashReport(input);
  const checked = { ...books, today, ...(report ? { cashReport: report } : {}) };
  const runs = codes.map((code, at) => {
    const run = runChecks(checked, { say, only: [code] });
    onChecked?.(at + 1, codes.length);
    return run;
  });
  const together = {
    findings: runs.flatMap(({ findings }) => findings),
    run: runs.flatMap(({ run }) => run),
    notRun: runs.flatMap(({ notRun }) => notRun),
    unseen: runs.flatMap(({ unseen }) => unseen),
  };
  // Joining puts the findings of all checks into the one order that every host shows.
  const run = joinRuns(together, { findings: [], run: [], notRun: [], unseen: [] });
  return { cashReport: report, run };
}

/** What the cash report is made of; undefined where the period or the base currency is not known. */
export function cashReportInput(question: Question): CashReportInput | undefined {
  const { books, period, base, say, language, today, evidence, previous } = question;
  if (base === "" || period === undefined) return undefined;
  return { books, period, base, say, language, today, evidence, ...(previous && { previous }) };
}
