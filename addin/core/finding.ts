import type { Cell } from "./cells";
import type { Value } from "./value";

export type Severity = "error" | "warning" | "note";

/**
 * What a cell holds as typed: a number, a text (never read as a formula), TRUE or FALSE, null for blank, or a formula
 * without "=".
 */
export type CellContent = string | number | boolean | null | { readonly formula: string };

/** One cell that a fix changes. */
export interface CellChange {
  readonly cell: Cell;
  readonly before: CellContent;
  readonly after: CellContent;
  /** Row whose cell of the same column lends its format: for the cells of a new row. */
  readonly styleRow?: number;
  /** True where the numbers are calendar days: a preview shows them as such. */
  readonly isDay?: boolean;
}

/**
 * An Excel table whose data end in another row from now on, so that rows become its own or leave it. A row of totals
 * stays directly below the data; it is the host that moves it.
 */
export interface TableGrowth {
  readonly sheet: string;
  /** Name of the Excel table. */
  readonly table: string;
  /** Last row of the data. */
  readonly before: number;
  readonly after: number;
}

/** Rows of a sheet, both ends included, that are shown from now on, or hidden again. */
export interface RowsShown {
  readonly sheet: string;
  readonly rowFirst: number;
  readonly rowLast: number;
  readonly isShown: boolean;
}

/** A mending as data: a host previews it, applies it in one step, and records it. */
export interface Fix {
  readonly title: string;
  readonly changes: readonly CellChange[];
  /** Tables that grow: a new row is a growth and the changes of its cells. */
  readonly growths?: readonly TableGrowth[];
  /** Rows that are shown; their cells stay as they are. */
  readonly rowsShown?: readonly RowsShown[];
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
  /** What is wrong, both values and the difference. */
  readonly message: string;
  /** What to do about it, read after the message. */
  readonly advice: string;
  readonly values: Readonly<Record<string, Value>>;
  /** Why the auditors or officers accepted it, as the workbook records it; absent for one that is open. */
  readonly accepted?: string;
  readonly fix?: Fix;
}

/** A finding in one text, where it is not shown apart. */
export function factAndAdvice({ message, advice }: Pick<Finding, "message" | "advice">): string {
  return `${message} ${advice}`;
}
