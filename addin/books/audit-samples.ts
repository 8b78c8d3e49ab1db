import type { TableData } from "../tables/table-data";
import { readRecords } from "./records";

/** A sample that the auditors drew, as they recorded it. */
export interface AuditSample {
  readonly row: number;
  readonly no: string;
  /** Key of the procedure that it is for, such as vouchers. */
  readonly procedure: string;
  /** Items to choose from and items chosen; NaN when not told. */
  readonly population: number;
  readonly size: number;
  readonly method: string;
  readonly seed: string;
  /** Days, 0 when not told. */
  readonly announcedOn: number;
  readonly drawnOn: number;
  /** Numbers of the entries chosen. */
  readonly entries: readonly string[];
  readonly result: string;
  readonly by: string;
}

export function readAuditSamples(table: TableData | undefined): readonly AuditSample[] {
  return readRecords(table, (at) => ({
    row: at.row,
    no: at.text("no"),
    procedure: at.text("procedure"),
    population: at.number("population"),
    size: at.number("size"),
    method: at.text("method"),
    seed: at.text("seed"),
    announcedOn: at.day("announcedOn"),
    drawnOn: at.day("drawnOn"),
    entries: wordsOf(at.text("entries")),
    result: at.text("result"),
    by: at.text("by"),
  }));
}

function wordsOf(list: string): readonly string[] {
  return list.split(/[\s,;]+/).filter((word) => word !== "");
}
