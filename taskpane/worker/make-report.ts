import type { Books } from "../../addin/books/books";
import type { RecordedFinding } from "../../addin/books/registers";
import { dayOfIso } from "../../addin/core/calendar";
import type { Document } from "../../addin/core/document";
import { ArgumentError } from "../../addin/core/faults";
import { concludeAudit } from "../../addin/workbooks/conclude-audit";
import { readPreviousReport } from "../../addin/workbooks/previous-report";
import type { Acceptance } from "../model/report-form";
import { workerWords as words } from "../words/worker-words";
import { examineBook } from "./examine-book";
import type { MadeReport, Progress, ReportRequest } from "./messages";
import { type OpenBook, speakerOf } from "./open-book";

/** Makes one of the two reports. Throws ArgumentError where the books cannot carry one. */
export function makeReport(
  opened: OpenBook,
  request: ReportRequest,
  onProgress: (progress: Progress) => void,
): MadeReport {
  const { kind, language, conclusion, reason, isReliefProposed } = request;
  const say = speakerOf(language);
  const book = { ...opened, books: withAcceptances(opened.books, request.acceptances) };
  const asked = {
    say,
    language,
    from: dayOfIso(request.from),
    to: dayOfIso(request.to),
    base: request.base,
    previous: request.previous && readPreviousReport(request.previous, say),
  };
  const { cashReport, run, question } = examineBook(book, asked, onProgress);
  const { period } = question;
  if (period === undefined) throw new ArgumentError(say(words.noEntries));
  if (cashReport === undefined) throw new ArgumentError(say(words.noBase));
  onProgress({ step: "reporting" });
  if (kind === "cash-report") return { document: signedBy(cashReport, request), findings: [] };
  const { audit } = opened.books.settings;
  const { document, findings } = concludeAudit(
    { ...question, period },
    { cashReport, run },
    {
      ...(conclusion && { conclusion }),
      reason,
      dissent: audit.dissent,
      isReliefProposed: isReliefProposed || audit.isReliefAsked,
    },
  );
  return { document: signedBy(document, request), findings };
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
