import type { ReportTable } from "../../core/document";

/** The tables of the report by their ids, in its order. Those that would have nothing to say are absent. */
export type ReportTables = ReadonlyMap<string, ReportTable>;

/** A table that every report has. */
export function theTable(tables: ReportTables, id: "T1" | "T3" | "T3b"): ReportTable {
  const table = tables.get(id);
  if (table === undefined) throw new Error(`the report has no table ${id}`);
  return table;
}
