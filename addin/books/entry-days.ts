import type { Ledger } from "./ledger";
import { remembered } from "./remembered";

/** The days of all entries at a glance: where these tell that nothing is wrong, no entry is looked at. */
export interface EntryDays {
  /** The earliest and the latest day; 0 when no entry has one. */
  readonly first: number;
  readonly last: number;
  readonly isAnyUndated: boolean;
  /** True when no dated entry is earlier than one above it. */
  readonly ascend: boolean;
}

/** Looks at the days in one pass. */
export const entryDays = remembered(
  ({ day }: Ledger) => daysAtAGlance(day),
  (ledger) => [ledger],
);

function daysAtAGlance(day: Int32Array): EntryDays {
  let first = 0;
  let last = 0;
  let undated = 0;
  let isBack = false;
  let before = 0;
  for (let row = 0; row < day.length; row++) {
    const own = day[row];
    if (own === 0) {
      undated++;
      continue;
    }
    if (own < before) isBack = true;
    if (own > last) last = own;
    if (own < first || first === 0) first = own;
    before = own;
  }
  return { first, last, isAnyUndated: undated > 0, ascend: !isBack };
}
