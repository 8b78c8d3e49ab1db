import type { Cell } from "./cells";
import type { Value } from "./value";

export type Severity = "error" | "warning" | "note";

/** What a cell holds as typed: a number, a text (never read as a formula), null for blank, or a formula without "=". */
export type CellContent = string | number | null | { readonly formula: string };

/** One cell that a fix changes. */
export interface CellChange {
  readonly cell: Cell;
  readonly before: CellContent;
  readonly after: CellContent;
}

/** A mending as data: a host previews it, applies it in one step, and records it. */
export interface Fix {
  readonly title: string;
  readonly changes: readonly CellChange[];
  /** True when a person must choose or confirm before it is applied. */
  readonly asks: boolean;
}

/** What a check says of one place, in the user's language; code, severity and cell never depend on it. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly cell: Cell;
  /** The entry's own number, where the finding concerns one. */
  readonly entry?: string;
  /** What is wrong, both values, the difference and what to do. */
  readonly message: string;
  /** What is wrong on one line, without advice; absent where the message is short itself. */
  readonly brief?: string;
  readonly values: Readonly<Record<string, Value>>;
  readonly fix?: Fix;
}
