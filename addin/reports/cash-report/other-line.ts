import type { TracePart } from "./section";

/** A line of T14. Amounts in minor units, NaN where not known, undefined where nobody wrote one down. */
export interface OtherLine {
  /** Key of its row. */
  readonly key: string;
  readonly label: string;
  readonly with?: string;
  /** Days, 0 when not told. */
  readonly since?: number;
  readonly until?: number;
  readonly basis?: string;
  /** "" where the amount is of several currencies and only its worth is known. */
  readonly currency: string;
  readonly amount: number | undefined;
  /** Worth in the base at the end of the period. */
  readonly base: number | undefined;
  /** What each of its two amounts was worked out from. */
  readonly parts: (column: "amount" | "base") => readonly TracePart[];
}

/** Lines of one kind, which are added up. */
export interface OtherGroup {
  readonly key: string;
  /** In the language of the report. */
  readonly heading: string;
  readonly lines: readonly OtherLine[];
}
