import type { Value } from "./value";

/** A piece of running text: words, or a figure that knows its key. */
export type Inline =
  | string
  | { readonly strong: string }
  | { readonly figure: Value; readonly key: string };

/** A column of a report table. The first column of every table is the row's label. */
export interface ReportColumn {
  readonly key: string;
  readonly label: string;
  readonly type: "text" | "amount" | "count" | "rate" | "share" | "day";
  /** ISO 4217 code when all amounts of the column share one currency; else each value has its own. */
  readonly currency?: string;
  /** Key of the text column that names the currency of each row, so that its amounts need not repeat it. */
  readonly currencyColumn?: string;
  /** Share of the width that the column wants, relative to the others; 1 unless told. */
  readonly width?: number;
}

/**
 * Kinds of rows: a group is a heading without figures; "of-which" never adds to a total;
 * a check must be zero.
 */
export type RowKind = "line" | "group" | "of-which" | "subtotal" | "total" | "check";

/** A row adds others up when `sum` names them; writers show it as a formula beside its value. */
export interface ReportRow {
  /** Stable for ever, such as receipts.contributions. */
  readonly key: string;
  readonly label: string;
  readonly kind: RowKind;
  /** By column key; absent is blank. */
  readonly values: Readonly<Record<string, Value>>;
  /** Keys of the rows that this one adds (sign 1) or takes away (sign -1), in every amount column. */
  readonly sum?: readonly { readonly row: string; readonly sign: 1 | -1 }[];
  /** The only columns in which `sum` holds; all amount and count columns unless told. */
  readonly sumColumns?: readonly string[];
}

export interface ReportTable {
  readonly type: "table";
  /** T1 to T14, A1 to A19. */
  readonly id: string;
  readonly title: string;
  /** Heading of the first column, which holds the rows' labels. */
  readonly labelHeading: string;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly ReportRow[];
  /** Small print below the table. */
  readonly notes?: readonly string[];
  /** For wide tables: a page of its own, turned. */
  readonly orientation?: "portrait" | "landscape";
}

/**
 * A chart with its words; its figures are those of a table that stands beside it. Stacked columns have a column for each
 * of the table's columns and stack its rows in it. All other kinds go along the rows, with a mark for each of the columns:
 * paired columns and bars first what was planned, then what came of it; a step line has a panel for each column.
 */
export interface ReportChart {
  readonly type: "chart";
  readonly id: string;
  readonly title: string;
  readonly alternativeText: string;
  readonly kind: "stacked-columns" | "paired-columns" | "step-line" | "bars";
  readonly tableId: string;
  readonly rowKeys: readonly string[];
  readonly columnKeys: readonly string[];
}

export type Block =
  | {
      /** Starts a report: the title page. */
      readonly type: "cover";
      /** Who reports, above the title: the organisation, then its body. */
      readonly masthead?: readonly string[];
      readonly title: string;
      readonly subtitle: string;
      readonly facts: readonly { readonly label: string; readonly content: readonly Inline[] }[];
    }
  | { readonly type: "heading"; readonly level: 1 | 2 | 3; readonly text: string }
  | {
      readonly type: "paragraph";
      /** "lead" opens a page, "note" is small print, "warning" must not be overlooked. */
      readonly style: "body" | "lead" | "note" | "warning";
      readonly content: readonly Inline[];
    }
  | {
      readonly type: "list";
      readonly isNumbered: boolean;
      readonly items: readonly (readonly Inline[])[];
    }
  | {
      readonly type: "facts";
      /** "figures" are the few that a reader must take along: shown large. */
      readonly look?: "figures";
      readonly items: readonly { readonly label: string; readonly content: readonly Inline[] }[];
    }
  | ReportTable
  | ReportChart
  | {
      /** Headings of the first level and tables, with their pages where the format has pages. */
      readonly type: "contents";
      readonly title: string;
    }
  | {
      readonly type: "signatures";
      /** One block a person: office in both forms; place, date and line are left for the pen. */
      readonly offices: readonly string[];
      readonly placeAndDate: string;
      readonly signature: string;
    }
  | {
      /** Words with lines below them, on which somebody writes an answer by hand. */
      readonly type: "pen-lines";
      readonly content: readonly Inline[];
      readonly lineCount: number;
    }
  | { readonly type: "page-break" };

/** A report before any host has written it. Same content, same document; no author, no path, no clock. */
export interface Document {
  readonly id: "cash-report" | "auditors-report" | "member-statement";
  readonly title: string;
  /** BCP 47, such as en or de. */
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  /** Running head: body and period. */
  readonly runningHead: string;
  /** "Page {page} of {pages}" in the document's language, with these two placeholders. */
  readonly pageNumbering: string;
  readonly blocks: readonly Block[];
}
