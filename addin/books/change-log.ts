import { dayOfIso } from "../core/calendar";
import type { TableData } from "../tables/table-data";
import { readRecords } from "./records";

/** A change of one cell, as the log holds it. */
export interface RecordedChange {
  readonly row: number;
  /** Calendar day, 0 when the time begins with none. */
  readonly day: number;
  readonly table: string;
  /** The changed row's own number. */
  readonly rowNo: string;
  readonly column: string;
  readonly old: string;
  readonly new: string;
  readonly undoId: string;
}

export function readChangeLog(table: TableData | undefined): readonly RecordedChange[] {
  return readRecords(table, (at) => ({
    row: at.row,
    day: at.day("time") || (dayOfIso(at.text("time").slice(0, 10)) ?? 0),
    table: at.text("table"),
    rowNo: at.text("rowNo"),
    column: at.text("column"),
    old: at.text("old"),
    new: at.text("new"),
    undoId: at.text("undoId"),
  }));
}
