import { Decimal } from "decimal.js";
import type { Books } from "./books";
import type { RecordedRate } from "./rates";

/** A rate that something else in the books has for the same day. */
export interface KnownRate {
  readonly rate: number;
  /** Its source, as the table names it; "" where it names none. */
  readonly source: string;
}

/** Figures of a rate that was turned round: more than any bank prints. */
const FIGURES = 8;

/**
 * The rate that other rows of Rates have for the pair and day of a row, turned round where they have it the other way.
 * Undefined where none has one, or two differ.
 */
export function otherRateOfDay({ rates }: Books, wanted: RecordedRate): KnownRate | undefined {
  const found = new Map<number, string>();
  for (const one of rates) {
    if (one === wanted || one.day === 0 || one.day !== wanted.day) continue;
    if (!(one.factor > 0) || one.factor === 1) continue;
    const isSame = one.from === wanted.from && one.to === wanted.to;
    const isInverse = one.from === wanted.to && one.to === wanted.from;
    if (isSame) found.set(one.factor, one.source);
    else if (isInverse)
      found.set(new Decimal(1).div(one.factor).toSignificantDigits(FIGURES).toNumber(), one.source);
  }
  if (found.size !== 1) return undefined;
  const [[rate, source]] = found;
  return { rate, source };
}
