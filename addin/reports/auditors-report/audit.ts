import type { Books } from "../../books/books";
import type { Period } from "../../books/period";
import type { RecordedFinding } from "../../books/registers";
import type { Document } from "../../core/document";
import type { Finding } from "../../core/finding";
import type { Say } from "../../core/words";
import type { Recomputation } from "./figures";
import type { NumberedFinding } from "./numbered-findings";
import type { Conclusion, Proposal } from "./proposal";
import type { TieIn } from "./tie-in";

export interface AuditorsReportInput {
  readonly books: Books;
  readonly period: Period;
  /** ISO 4217 code of the currency that the cash report adds up in. */
  readonly base: string;
  readonly say: Say;
  /** BCP 47. */
  readonly language: string;
  readonly findings: readonly Finding[];
  readonly checksRun: readonly string[];
  readonly checksNotRun: readonly { readonly code: string; readonly tables: readonly string[] }[];
  /** The financial officer's report as given: read, never trusted. */
  readonly cashReport: Document;
  /** Fingerprint of the workbook file that was examined, and the program's version. */
  readonly evidence?: { readonly fingerprint: string; readonly version: string };
  /** What the auditors chose; absent while it is open. */
  readonly conclusion?: Conclusion;
  /** Why they chose another one than the rule proposes, in their own words. */
  readonly reason?: string;
  /** Paragraph of an auditor who does not agree. */
  readonly dissent?: string;
  /** Set when the conference wants a proposal of relief; the statute knows none. */
  readonly isReliefProposed?: boolean;
  /** Calendar day of "today". */
  readonly today: number;
}

/** What every section reads: the input, and what the auditors worked out from it once. */
export interface Audit extends AuditorsReportInput {
  readonly recomputed: Recomputation;
  readonly tieIn: TieIn;
  readonly numbered: readonly NumberedFinding[];
  /** On record as open, and not found again by a check. */
  readonly openRecords: readonly RecordedFinding[];
  readonly proposal: Proposal;
}
