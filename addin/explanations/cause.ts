import type { Cell } from "../core/cells";
import type { Value } from "../core/value";

/** Ways in which a difference may have come about, the likelier ones first where nothing else tells them apart. */
export const causeKinds = [
  "oneEntry",
  "wrongSide",
  "transposed",
  "shifted",
  "otherCurrency",
  "converted",
  "lastYear",
  "twoEntries",
  "threeEntries",
] as const;

export type CauseKind = (typeof causeKinds)[number];

/** A difference that asks for its cause. */
export interface Question {
  /** Size of the difference, above zero, in minor units. */
  readonly size: number;
  readonly currency: string;
  /** Index of the account that it concerns; -1 for all. */
  readonly account: number;
  /** Day up to which entries matter; 0 when it is not known. */
  readonly until: number;
}

/** Something that would make just the difference, with its cells. */
export interface Fit {
  /** Entries of the ledger, by row. */
  readonly rows: readonly number[];
  readonly cells: readonly Cell[];
  /** What the words are filled with besides entries and amounts. */
  readonly values?: Readonly<Record<string, Value>>;
}

/** What one way of looking found. */
export interface Search {
  /** Combinations that were looked at. */
  readonly tried: number;
  /** How many of them make just the difference. */
  readonly count: number;
  /** Some of them, the nearest in time first. */
  readonly fits: readonly Fit[];
}

/** Fits that are told of each kind. */
export const FITS_MAX = 5;
