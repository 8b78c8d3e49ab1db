import type { Message } from "../core/words";

/** Rules of one federation's statute, as data. Days are ISO texts; fractions are [numerator, denominator]. */
export interface RuleSet {
  readonly id: string;
  readonly name: Message;
  readonly validFrom: string;
  readonly source: string;
  /** Months between two world conferences; more is only a note. */
  readonly cycleMonths: number;
  readonly tiers: readonly ("world" | "continental" | "regional")[];
  readonly continents: readonly string[];
  /** Statutory continent of a printed region that is none itself. */
  readonly continentOfRegion: Readonly<Record<string, string>>;
  readonly committee: { readonly membersMin: number; readonly membersMax: number } | null;
  /** Offices that a committee elects from its own ranks. */
  readonly offices: readonly string[];
  readonly quorum: {
    /** More than this share of the members represented. */
    readonly representedOver: readonly [number, number];
    readonly invitationMonths: number;
    /** At least this share, with reasons. */
    readonly exceptionFrom: readonly [number, number];
    /** More than this share is the absolute minimum. */
    readonly minimumOver: readonly [number, number];
    readonly delegationsPerContinentMin: number;
  } | null;
  readonly majorities: {
    /** Share of the votes of present delegates for founding questions. */
    readonly foundingFrom: readonly [number, number];
    readonly admissionFrom: readonly [number, number];
    readonly expulsionFrom: readonly [number, number];
    /** Parity is a rejection. */
    readonly isParityRejected: boolean;
  } | null;
  /** Longest term of the treasurer in months, where the statute sets one. */
  readonly treasurerTermMonths: number | null;
}
