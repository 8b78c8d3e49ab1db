import type { Cell } from "../addin/core/cells";
import type { Document } from "../addin/core/document";
import type { Fix } from "../addin/core/finding";
import type { Value } from "../addin/core/value";
import type { Message, Say } from "../addin/core/words";
import type { WordDocument, WordPlace } from "../addin/layout/word-document";
import type { BookSource, OutputFile } from "./worker/messages";

/** How far a host is with something that takes long. */
export interface HostOptions {
  onProgress(done: number, all: number): void;
  readonly signal: AbortSignal;
}

/** Figures of the reports by key, and the first eight signs of the fingerprint of their books. */
export interface PresentFigures {
  readonly figures: ReadonlyMap<string, Value>;
  readonly seal: string;
}

/** What refreshing did: figures that changed, and keys that the reports no longer have. */
interface Refreshed {
  readonly changes: readonly unknown[];
  readonly gone: readonly string[];
}

/** A figure of a document, and what is to stand in its place. */
export interface FigureReplacement {
  readonly place: WordPlace;
  readonly before: string;
  readonly after: string;
}

/** What stands around the pane. A member that a host lacks is a thing that cannot be done there, and is not offered. */
export interface Host {
  readonly kind: "excel" | "word" | "page";
  /** Language of the host, BCP 47. */
  readonly language: string;
  /** Whether the host shows its things dark; undefined where the system decides. */
  readonly isDark?: boolean;
  /** Day of the machine's calendar as Excel's serial. */
  today(): number;
  /** Makes a worker that does the pane's work. */
  startWorker(): Worker;
  /** Hands a file over to the user. Answers where it is to be found. */
  deliver(file: OutputFile): Promise<"downloaded" | "opened">;
  /** What the pane keeps between two openings: how it looks, never what is in a workbook. */
  readonly memory: { load(): string | null; save(text: string): void };

  /** Reads the open workbook; absent where the user picks a file instead. */
  readBook?(options: HostOptions): Promise<BookSource>;
  goToCell?(cell: Cell): Promise<void>;
  /** Applies fixes in one step and records them in the log, which begins in the speaker's language. */
  applyFixes?(fixes: readonly Fix[], say: Say): Promise<void>;
  undoLastFix?(): Promise<void>;
  /** Writes a report into new sheets. Answers their names. */
  writeSheets?(document: Document, options: HostOptions): Promise<readonly string[]>;
  /** Puts a report into the open document. */
  insertReport?(document: Document, file: OutputFile, options: HostOptions): Promise<void>;
  /** Puts the present figures into the open document, all of them or none, and marks them with the seal of the books. */
  refreshFigures?(present: PresentFigures): Promise<Refreshed>;
  /** Reads the open document. */
  readDocument?(): Promise<WordDocument>;
  /** Selects a place of the open document. */
  goToPlace?(place: WordPlace): Promise<void>;
  /** Puts one figure of the open document in the place of another. */
  replaceFigure?(replacement: FigureReplacement): Promise<void>;
  /** Tells of edits of the open workbook. Answers how to stop. */
  watchEdits?(onEdit: (sheetName: string) => void): Promise<() => Promise<void>>;
}

/** A fault of the host with the sentence that says what the user does next. Each host turns its own faults into it. */
export class HostProblem extends Error {
  constructor(
    readonly code: string,
    readonly next: Message,
  ) {
    super(code);
  }
}
