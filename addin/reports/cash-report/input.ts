import type { Books } from "../../books/books";
import type { Period } from "../../books/period";
import type { Say } from "../../core/words";

/** Figures of an earlier cash report, as its JSON file holds them: amounts as decimal text, unknown as null. */
export interface PreviousFigures {
  /** Base currency of that report; its column is left out when it is another one. */
  readonly base?: string;
  /** Its period, both days included; undefined where the file does not tell. */
  readonly period?: Period | undefined;
  readonly tables: Readonly<Record<string, PreviousTable>>;
}

export interface PreviousTable {
  readonly rows: readonly {
    readonly key: string;
    readonly values: Readonly<Record<string, string | number | null>>;
  }[];
}

/** The workbook that the report was made from, as the host knows it. */
export interface Evidence {
  /** SHA-256 of the workbook file, in hexadecimal figures. */
  readonly fingerprint: string;
  /** Version of the program. */
  readonly version: string;
}

/** All that a cash report is made of; the same input gives the same document. */
export interface CashReportInput {
  readonly books: Books;
  readonly period: Period;
  /** Base currency, ISO 4217. */
  readonly base: string;
  readonly say: Say;
  /** BCP 47 code of the language that `say` speaks. */
  readonly language: string;
  readonly evidence?: Evidence | undefined;
  readonly previous?: PreviousFigures | undefined;
  /** Day on which the report is made. */
  readonly today: number;
}
