import type { Block, ReportTable } from "../../core/document";
import type { Message } from "../../core/words";
import type { ReportTables } from "./made-tables";
import type { ReportSource } from "./source";
import { words } from "./words";

/** Chapters of the report in their order, with their headings. */
export const chapters = {
  statement: words.headingStatement,
  cash: words.headingCash,
  contributions: words.headingContributions,
  funds: words.headingFunds,
  conference: words.headingConference,
  goods: words.headingGoods,
  budget: words.headingBudget,
  rates: words.headingRates,
  other: words.headingOther,
} as const satisfies Readonly<Record<string, Message>>;

export type Chapter = keyof typeof chapters;

/** A figure's place within its table. */
export interface FigurePlace {
  /** Key of the row. */
  readonly row: string;
  /** Key of the column. */
  readonly column: string;
}

/** What a figure was worked out from: rows of one table of the workbook. */
export interface Origin {
  /** Name of the workbook's table, such as Ledger. */
  readonly table: string;
  /** Rows of the table's data by index from 0, in the order of the table. */
  readonly rows: readonly number[];
  /** What each row adds to the figure, in minor units of its currency; NaN where that is not known. */
  readonly amounts?: readonly number[];
}

/**
 * A table of the report: one file, named by its id, such as t3b-use-of-accounts.ts. The default export of the file is
 * all that the report knows of it.
 */
export interface ReportSection {
  readonly chapter: Chapter;
  /** The table; undefined where it would have nothing to say. */
  readonly make: (source: ReportSource) => ReportTable | undefined;
  /** What stands below the table: its chart, a sentence on it. */
  readonly after?: (source: ReportSource, table: ReportTable, tables: ReportTables) => Block[];
  /** The rows that a figure of the table was worked out from; undefined where the table has no such figure. */
  readonly trace?: (source: ReportSource, place: FigurePlace) => readonly Origin[] | undefined;
}
