/** Tiers of a federation, from the whole down. */
export const TIERS = ["world", "continental", "regional"] as const;

export type Tier = (typeof TIERS)[number];

/** One step that somebody does, ticks, and dates. */
export interface ChecklistItem {
  readonly step: string;
  /** What is looked at, or what shows that it was done. */
  readonly evidence: string;
  /** Custom functions and commands that help; "" where only eyes and hands do. */
  readonly help: string;
  /** Tiers that have the step; all unless told. */
  readonly tiers?: readonly Tier[];
  /** Key of the procedure of the auditors' report (A6) that the step belongs to. */
  readonly procedure?: string;
}

/** Steps for one occasion, in the order in which they are done. */
export interface Checklist {
  readonly title: string;
  /** Where the steps come from. */
  readonly source: string;
  readonly items: readonly ChecklistItem[];
}

/** The steps of a tier; of all tiers where none is named. */
export function itemsOf({ items }: Checklist, tier: Tier | undefined): readonly ChecklistItem[] {
  return items.filter(({ tiers = TIERS }) => tier === undefined || tiers.includes(tier));
}
