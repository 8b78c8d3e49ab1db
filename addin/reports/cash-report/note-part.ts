import type { Block, Inline } from "../../core/document";
import type { Message } from "../../core/words";
import type { ReportTables } from "./made-tables";
import type { Trace } from "./section";
import type { ReportSource } from "./source";

/** A paragraph of a note, or a block such as a table. */
export type NotePart = readonly Inline[] | Block;

/** A note of the report. Its table, where it has one, bears its id. */
export interface Note {
  readonly id: string;
  readonly heading: Message;
  readonly make: (source: ReportSource, tables: ReportTables) => readonly NotePart[];
  /** What a figure of its table was worked out from, as in a section. */
  readonly trace?: Trace;
}
