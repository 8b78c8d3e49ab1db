import type { Ledger } from "./ledger";
import { remembered } from "./remembered";

/** The amounts of all entries at a glance: where these tell that nothing is wrong, no entry is looked at. */
export interface AmountFacts {
  /** True when an amount is below zero or cannot be told. */
  readonly isAnyUnusual: boolean;
  /** True when an amount cannot be told. */
  readonly isAnyUnknown: boolean;
  /** True when an entry has both sides, or neither. */
  readonly isAnySideOff: boolean;
}

/** Looks at the amounts in one pass. */
export const amountFacts = remembered(
  ({ in: moneyIn, out }: Ledger): AmountFacts => {
    const [unusual, unknown, off] = countUnusual(moneyIn, out);
    return { isAnyUnusual: unusual > 0, isAnyUnknown: unknown > 0, isAnySideOff: off > 0 };
  },
  (ledger) => [ledger],
);

/** How many entries have an unusual amount, an unknown one, both sides or neither. */
function countUnusual(
  moneyIn: Float64Array,
  out: Float64Array,
): readonly [unusual: number, unknown: number, off: number] {
  let unusual = 0;
  let unknown = 0;
  let off = 0;
  for (let row = 0; row < moneyIn.length; row++) {
    const received = moneyIn[row];
    const paid = out[row];
    if (!(received >= 0 && paid >= 0)) {
      unusual++;
      if (Number.isNaN(received) || Number.isNaN(paid)) unknown++;
    }
    if ((received !== 0) === (paid !== 0)) off++;
  }
  return [unusual, unknown, off];
}
