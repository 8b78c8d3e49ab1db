import type { Inline, ReportTable } from "../../core/document";

/** The first sheet of a copy: what it is, and what a recipient can compare. */
export interface CopyFront {
  /** Name on the sheet's tab. */
  readonly name: string;
  readonly title: string;
  readonly purpose: string;
  readonly facts: readonly { readonly label: string; readonly content: readonly Inline[] }[];
  readonly tables: readonly ReportTable[];
  /** Native formulas of figures, with English headings, by TABLE/ROW/COLUMN. */
  readonly formulas: ReadonlyMap<string, string>;
}
