import type { ReportTable } from "../core/document";
import type { Severity } from "../core/finding";
import type { Value } from "../core/value";
import type { Message } from "../core/words";
import type { WordDocument, WordPlace } from "../layout/word-document";
import type { ReadTable } from "./read-tables";

/** What a document is held against. */
export interface DocumentInput {
  readonly document: WordDocument;
  /** Language in which it was written, BCP 47: settles whether 1.234 is a thousand. */
  readonly language: string;
  /** Figures of the reports by key, as the books have them now. */
  readonly figures: ReadonlyMap<string, Value>;
  /** Tables of the reports by id: they know which lines add up to which total. */
  readonly tables: ReadonlyMap<string, ReportTable>;
  /** First and last day of the period, as Excel's serials. */
  readonly period: { readonly from: number; readonly to: number };
  /** Figures of the last report by key, as decimal text; empty where nobody gave one. */
  readonly previous: ReadonlyMap<string, string>;
}

/** The same, with its tables laid open once for all rules. */
export interface RuleInput extends DocumentInput {
  readonly readTables: readonly ReadTable[];
}

/** A place of a document where something is wrong, before it is put into words. */
export interface DocumentFound {
  readonly place: WordPlace;
  readonly message: Message;
  readonly severity: Severity;
  readonly values: Readonly<Record<string, string | number>>;
  /** What the place says, and what it is to say instead. */
  readonly replacement?: { readonly before: string; readonly after: string };
}

/** One of the six rules of a checked document: one file each. */
export interface DocumentRule {
  /** DOC-01 to DOC-06. */
  readonly code: string;
  readonly words: Readonly<Record<string, Message>>;
  find(input: RuleInput): Iterable<DocumentFound>;
}
