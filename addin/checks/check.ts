import type { Books } from "../books/books";
import type { Cell } from "../core/cells";
import type { Document } from "../core/document";
import type { CellChange, RowsShown, Severity, TableGrowth } from "../core/finding";
import type { Value } from "../core/value";

/** What a check looks at: the books, the day it is, and a report where one was made from them. */
export interface CheckInput extends Books {
  /** Calendar day of "today": an argument, never a clock. */
  readonly today: number;
  readonly cashReport?: Document;
  /** The finished auditors' report: with it, only the checks that look at reports are run. */
  readonly auditorsReport?: Document;
}

/** A place where something is wrong, before it is put into words. */
export interface Found {
  readonly cell: Cell;
  /** The entry's own number, where it concerns one. */
  readonly entry?: string;
  /** Fill the message; a text value named in an ICU select chooses its variant. */
  readonly values: Readonly<Record<string, Value>>;
  /** How to mend it; the title is the check's `fix`. */
  readonly fix?: {
    readonly changes: readonly CellChange[];
    readonly growths?: readonly TableGrowth[];
    readonly rowsShown?: readonly RowsShown[];
    readonly asks: boolean;
  };
}

/** What a reader of a finding wants to know beyond it, each in a sentence or two of plain text. */
export interface CheckHelp {
  /** How to read a finding: what its cell and its figures mean. */
  readonly reading: string;
  /** What to do, as far as the advice does not say it. */
  readonly remedy: string;
  /** When nothing is wrong in spite of it, and what to do then. */
  readonly falseAlarm: string;
}

/** A check is one file, addin/checks/<family>/<code>-<name>.ts, with this as its default export. */
export interface Check {
  readonly severity: Severity;
  /** What is demanded, as a sentence. */
  readonly title: string;
  /** The rest of its help page, beside what is demanded and why. */
  readonly help: CheckHelp;
  /** What is wrong, both values and the difference. English ICU text. */
  readonly message: string;
  /** What to do about it, read after the message. English ICU text, filled with the same values. */
  readonly advice: string;
  /** Why: the rule or practice behind it. */
  readonly source: string;
  /** Title of its fix, where it offers one. English ICU text, filled with the finding's values. */
  readonly fix?: string;
  /** Tables without which there is nothing to check; the ledger is always there. */
  readonly tables?: readonly string[];
  /**
   * Set for a check that looks at every report, for one that looks at the auditors' alone, and for one that looks at the
   * workbook around its tables: formulas, formats, what is hidden. Else it looks at the books.
   */
  readonly looksAt?: "reports" | "auditors-report" | "workbook";
  find(input: CheckInput): Iterable<Found>;
}
