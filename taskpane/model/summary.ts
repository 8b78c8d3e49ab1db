import type { Finding } from "../../addin/core/finding";

/** Days as ISO text, both included. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** Opening, in, out and closing of a currency, as a person reads them. */
export interface ShownSums {
  readonly currency: string;
  readonly opening: string;
  readonly in: string;
  readonly out: string;
  readonly closing: string;
}

/** What a check demands and why, in the language of the pane. */
export interface CheckWords {
  readonly title: string;
  readonly source: string;
  readonly reading: string;
  readonly remedy: string;
  readonly falseAlarm: string;
}

/** What the pane knows of a workbook that was read and checked: no cell but those of its findings. */
export interface Summary {
  readonly file: string;
  /** SHA-256 in hexadecimal figures. */
  readonly fingerprint: string;
  readonly entries: number;
  readonly days?: Days;
  readonly sums: readonly ShownSums[];
  readonly tables: readonly {
    readonly table: string;
    readonly title: string;
    readonly sheet: string;
    readonly rows: number;
  }[];
  readonly rowsHidden: number;
  readonly sheetsHidden: readonly string[];
  readonly notFollowed: readonly string[];
  readonly textDates: number;
  readonly checksRun: number;
  readonly checksNotRun: readonly { readonly code: string; readonly tables: readonly string[] }[];
  /** Words of every check that found something. */
  readonly checks: Readonly<Record<string, CheckWords>>;
  /** The period that a report is about unless another one is asked for. */
  readonly period?: Days;
  /** "" where the workbook does not settle it. */
  readonly base: string;
  readonly currencies: readonly string[];
  /** Language of the workbook's settings where there is a catalogue for it, else English. */
  readonly language: string;
  /** What the auditors wrote into the workbook about their conclusion. */
  readonly conclusion: string;
  readonly reason: string;
  /** Whether fixes can be made in a new file: the workbook was opened from a file of Excel. */
  readonly isMendable: boolean;
  readonly findings: readonly Finding[];
}
