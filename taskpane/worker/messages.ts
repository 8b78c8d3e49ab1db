import type { Cell } from "../../addin/core/cells";
import type { Document } from "../../addin/core/document";
import type { Finding, Fix } from "../../addin/core/finding";
import type { DocumentFinding } from "../../addin/document-check/check-document";
import type { NamedFix } from "../../addin/fixes/reasoned";
import type { WordDocument } from "../../addin/layout/word-document";
import type { Mapping } from "../../addin/mappings/mapping";
import type { Excerpt } from "../model/excerpt";
import type { Acceptance, Conclusion, FileFormat, ReportKind } from "../model/report-form";
import type { Summary } from "../model/summary";
import type { PackedWorkbook } from "./packed-workbook";

/** Where a workbook comes from: a file as it is, or the cells of an open workbook. */
export type BookContent =
  | { readonly type: "file"; readonly bytes: Uint8Array }
  | { readonly type: "workbook"; readonly workbook: PackedWorkbook };

export interface BookSource {
  readonly name: string;
  readonly content: BookContent;
  /** Text of a mapping for a cash book of another layout. */
  readonly mapping?: string;
}

/** What a report is asked for; words as the user typed or chose them. */
export interface ReportRequest {
  readonly kind: ReportKind;
  /** ISO days. */
  readonly from: string;
  readonly to: string;
  readonly base: string;
  readonly language: string;
  readonly conclusion?: Conclusion;
  readonly reason: string;
  readonly isReliefProposed: boolean;
  /** Who signs, in this order; those of the workbook where none is told. */
  readonly offices?: readonly string[];
  readonly acceptances: readonly Acceptance[];
  /** Text of the cash-report.json of the last report. */
  readonly previous?: { readonly name: string; readonly text: string };
  readonly paper: "a4" | "letter";
}

/** What the worker is asked. Days are Excel's serials, texts are in `language`. */
export type Request =
  | { type: "open"; source: BookSource; today: number; language: string }
  | { type: "excerpt"; cell: Cell }
  | ({ type: "report" } & ReportRequest)
  /** With a seal its figures stand in content controls of Word, which know their keys and the seal. */
  | { type: "report-file"; format: FileFormat; report: ReportRequest; seal?: string }
  | { type: "copy"; names: "codes" | "names"; language: string }
  | { type: "template"; language: string }
  | { type: "propose"; source: BookSource; today: number; language: string }
  | { type: "preview"; mapping: string; language: string }
  | { type: "mend"; fixes: readonly NamedFix[]; today: number; language: string }
  /** Holds a document against the reports that it was made of, by the six rules. */
  | {
      type: "check-document";
      document: WordDocument;
      reports: readonly ReportRequest[];
      language: string;
    }
  | { type: "acceptance-fix"; finding: Finding; reason: string; language: string };

export interface OutputFile {
  readonly name: string;
  readonly content: Uint8Array;
}

/** A workbook in which fixes were made. */
export interface Mended {
  readonly bytes: Uint8Array;
  /** False where it has no ChangeLog that could grow. */
  readonly isLogged: boolean;
}

export interface MadeReport {
  readonly document: Document;
  /** Findings of the checks that look at the finished auditors' report. */
  readonly findings: readonly Finding[];
}

/** A made copy and what its sender should know. */
export interface MadeCopy {
  readonly file: OutputFile;
  readonly tables: readonly { readonly title: string; readonly rows: number }[];
  readonly namesReplaced: number;
  readonly leftOut: readonly string[];
}

export interface Proposed {
  readonly mapping: Mapping;
  readonly questions: readonly string[];
  readonly sheets: readonly string[];
  /** Headings of the sheet that was chosen, by letters of the column. */
  readonly headings: readonly { readonly letter: string; readonly heading: string }[];
}

/** The first entries as a mapping reads them. */
export interface MappedPreview {
  readonly entries: number;
  readonly textDates: number;
  readonly rows: readonly {
    readonly row: number;
    readonly no: string;
    readonly day: string;
    readonly in: string;
    readonly out: string;
    readonly text: string;
    readonly category: string;
  }[];
  /** The mapping as it was understood. */
  readonly mapping: Mapping;
  readonly headings: Proposed["headings"];
}

/** What is answered, by the type of the request. */
export interface Answers {
  open: Summary;
  excerpt: Excerpt | undefined;
  report: MadeReport;
  "report-file": OutputFile;
  copy: MadeCopy;
  template: OutputFile;
  propose: Proposed;
  preview: MappedPreview;
  mend: Mended;
  "check-document": readonly DocumentFinding[];
  /** Undefined where the workbook has no table of findings. */
  "acceptance-fix": Fix | undefined;
}

/** Steps that a person may wait for. */
type Step =
  | "reading"
  | "fixing"
  | "checking"
  | "reporting"
  | "writing"
  | "copying"
  | "drawing"
  | "proposing";

export interface Progress {
  readonly step: Step;
  readonly done?: number;
  readonly all?: number;
}

/** Why something could not be done: one sentence in the user's language. */
export interface WorkerFault {
  /** A fault of the input, or one of the program. */
  readonly kind: "input" | "program";
  readonly sentence: string;
}

export type ToWorker =
  | { type: "request"; id: number; request: Request }
  | { type: "picture"; drawing: number; content: Uint8Array | undefined };

export type FromWorker =
  | { type: "progress"; id: number; progress: Progress }
  | { type: "findings"; id: number; findings: readonly Finding[] }
  | { type: "answer"; id: number; answer: unknown }
  | { type: "fault"; id: number; fault: WorkerFault }
  | { type: "draw"; drawing: number; svg: string; widthPx: number };
