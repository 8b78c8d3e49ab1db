import type { Books } from "../../addin/books/books";
import type { RecordedFinding } from "../../addin/books/registers";
import { runChecks } from "../../addin/checks/run-checks";
import { dayOfIso } from "../../addin/core/calendar";
import type { Document } from "../../addin/core/document";
import { ArgumentError } from "../../addin/core/faults";
import { auditorsReport } from "../../addin/reports/auditors-report/auditors-report";
import type { Acceptance } from "../model/report-form";
import { version } from "../version";
import { workerWords as words } from "../words/worker-words";
import { examineBook } from "./examine-book";
import type { MadeReport, Progress, ReportRequest } from "./messages";
import { type OpenBook, speakerOf } from "./open-book";
import { readPrevious } from "./previous-report";

/** Makes one of the two reports. Throws ArgumentError where the books cannot carry one. */
export function makeReport(
  opened: OpenBook,
  request: ReportRequest,
  onProgress: (progress: Progress) => void,
): MadeReport {
  const { kind, language, conclusion, reason, isReliefProposed } = request;
  const say = speakerOf(language);
  const book = { ...opened, books: withAcceptances(opened.books, request.acceptances) };
  const { books, today, fingerprint } = book;
  const question = {
    say,
    language,
    from: dayOfIso(request.from),
    to: dayOfIso(request.to),
    base: request.base,
    previous: request.previous && readPrevious(request.previous, say),
  };
  const { cashReport, period, base, run } = examineBook(book, question, onProgress);
  if (period === undefined) throw new ArgumentError(say(words.noEntries));
  if (cashReport === undefined) throw new ArgumentError(say(words.noBase));
  onProgress({ step: "reporting" });
  if (kind === "cash-report") return { document: signedBy(cashReport, request), findings: [] };
  const auditors = auditorsReport({
    books,
    period,
    base,
    say,
    language,
    today,
    cashReport,
    findings: run.findings,
    checksRun: run.run,
    checksNotRun: run.notRun,
    evidence: { fingerprint, version },
    ...(conclusion && { conclusion }),
    reason,
    dissent: books.settings.audit.dissent,
    isReliefProposed: isReliefProposed || books.settings.audit.isReliefAsked,
  });
  const { findings } = runChecks({ ...books, today, auditorsReport: auditors }, { say });
  return { document: signedBy(auditors, request), findings };
}

/** What the auditors accepted in the pane counts as if it stood in the table of findings already. */
function withAcceptances(books: Books, acceptances: readonly Acceptance[]): Books {
  const accepted = acceptances.map(
    ({ code, address, reason }): RecordedFinding => ({
      row: 0,
      kind: "finding",
      no: "",
      rule: code,
      severity: "",
      cell: address,
      fact: "",
      status: "accepted",
      hasStatus: true,
      answer: reason,
      auditorsView: "",
      toWhom: "",
      until: 0,
    }),
  );
  // A fresh word of the auditors goes before an older one of the workbook.
  return accepted.length === 0
    ? books
    : { ...books, recordedFindings: [...accepted, ...books.recordedFindings] };
}

/** The document with the offices that were told, where some were. */
function signedBy(document: Document, { offices }: ReportRequest): Document {
  if (offices === undefined || offices.length === 0) return document;
  const blocks = document.blocks.map((block) =>
    block.type === "signatures" ? { ...block, offices } : block,
  );
  return { ...document, blocks };
}
