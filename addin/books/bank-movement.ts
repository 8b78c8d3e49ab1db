/** A line of the bank or an entry of the book. */
export interface BankMovement {
  readonly day: number;
  /** Minor units, money out negative; not 0. */
  readonly minor: number;
}

/**
 * How lines and entries belong together: one names the other; the only ones of their amount within the days; two of
 * several that are alike; one for one within the tolerance; one that several others sum to.
 */
export type MatchKind = "named" | "single" | "alike" | "near" | "group";
