import type { Period } from "../../books/period";
import type { Block, ReportTable } from "../../core/document";
import type { Value } from "../../core/value";
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
  /** Rows of the table's data by index from 0, in the order in which they count. */
  readonly rows: readonly number[];
  /** What each row adds to the figure, in minor units of its currency; NaN where that is not known. */
  readonly amounts?: readonly number[];
  /** The same in the row's own currency, where that may be another one; with the sign with which it is added. */
  readonly recorded?: readonly Value[];
  /** Key of the column that holds the figure of the row; unless told the table's first column of amounts or rates. */
  readonly column?: string;
}

/** Another figure of the report that this one is made of. */
export interface FigurePart {
  /** Its key, such as T1/receipts.total/2023. */
  readonly figure: string;
  /** 1 when it is added, -1 when it is taken away; absent where the figure is no sum, such as a share. */
  readonly sign?: 1 | -1;
}

/** An amount that was turned into the figure's currency as a whole: a balance, not its entries one by one. */
export interface Conversion {
  /** What was converted: the account, the fund, the member. */
  readonly label: string;
  /** The amount as it was, which is the sum of `from`. */
  readonly minor: number;
  readonly currency: string;
  /** Rate in decimal text, in the digits of a report; undefined where none is known. */
  readonly rate: string | undefined;
  /** Day of the value; 0 for a factor that is no exchange rate. */
  readonly day: number;
  /** Rows of the table of rates behind the rate. */
  readonly rates: readonly number[];
  /** Minor units of the figure's currency, without the sign; NaN where not known. */
  readonly value: number;
  readonly sign: 1 | -1;
  readonly from: readonly TracePart[];
}

/** A figure that the earlier report brings; its rows belong to that report. */
export interface EarlierFigure {
  /** Minor units of the base; NaN where not known. */
  readonly earlier: number;
  /** Where today's books give another figure than was reported: the report to trace, and the figure there. */
  readonly anew?: { readonly figure: string; readonly period: Period };
}

/** A figure is the sum of its parts. A total whose row names its terms needs no trace of its own: see ReportRow.sum. */
export type TracePart = Origin | FigurePart | Conversion | EarlierFigure;

/**
 * What a figure of a table was worked out from; undefined for sums of other rows, which their row tells, and where the
 * table has no such figure. It uses what the table was made with, so that the two cannot disagree.
 */
export type Trace = (source: ReportSource, place: FigurePlace) => readonly TracePart[] | undefined;

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
  readonly trace?: Trace;
}
