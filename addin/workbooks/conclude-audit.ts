import type { Period } from "../books/period";
import { type CheckRun, joinRuns, runChecks } from "../checks/run-checks";
import type { Document } from "../core/document";
import type { Finding } from "../core/finding";
import {
  type AuditorsReportInput,
  auditorsReport,
} from "../reports/auditors-report/auditors-report";
import type { Question } from "./examine-books";

/** What the auditors decided; their reason and their dissent as they wrote them. */
export type Judgement = Pick<
  AuditorsReportInput,
  "conclusion" | "reason" | "dissent" | "isReliefProposed"
>;

/** The auditors' report, what the checks that look at it found, and that with all other findings. */
export interface ConcludedAudit {
  readonly document: Document;
  readonly findings: readonly Finding[];
  readonly run: CheckRun;
}

/** A question whose period is known. */
type AskedAudit = Omit<Question, "previous"> & { readonly period: Period };

/** Writes the auditors' report from a cash report and the findings on the books, and checks it itself. */
export function concludeAudit(
  question: AskedAudit,
  { cashReport, run }: { cashReport: Document; run: CheckRun },
  judgement: Judgement,
): ConcludedAudit {
  const { books, period, base, say, language, today, evidence } = question;
  const document = auditorsReport({
    books,
    period,
    base,
    say,
    language,
    today,
    evidence,
    cashReport,
    findings: run.findings,
    checksRun: run.run,
    checksNotRun: run.notRun,
    ...judgement,
  });
  const own = runChecks({ ...books, today, auditorsReport: document }, { say });
  return { document, findings: own.findings, run: joinRuns(run, own) };
}
