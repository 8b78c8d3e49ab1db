import type { ReportTable } from "../core/document";
import { columnHeadings, shownAt, valueAt } from "./report-cells";

/** A table as a person reads it: every cell as text, blank ones empty. */
export interface ShownTable {
  /** Headings of all columns, the label's first. */
  readonly headings: readonly string[];
  /** By row: its label and what stands in its columns. */
  readonly rows: readonly (readonly string[])[];
}

const known = new WeakMap<ReportTable, ShownTable>();

/** The texts of a table. Laying it out asks for them a dozen times, so they are kept as long as the table. */
export function shownTable(table: ReportTable): ShownTable {
  const kept = known.get(table);
  if (kept !== undefined) return kept;
  const shown = {
    headings: [table.labelHeading, ...columnHeadings(table)],
    rows: table.rows.map((row) => [
      row.label,
      ...table.columns.map((column) => {
        const value = valueAt(row, column);
        return value === undefined ? "" : shownAt(value, column);
      }),
    ]),
  };
  known.set(table, shown);
  return shown;
}
