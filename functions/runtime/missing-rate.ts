import type { Books } from "../../addin/books/books";
import { isCurrency } from "../../addin/core/currencies";
import { rateOrNotKnown } from "./rates";

/** An amount that should be converted on a day. */
export interface Unconverted {
  readonly currency: string;
  readonly day: number;
}

/** Throws NotKnown with the first rate that is missing for some amounts; nothing where none is. */
export function refuseMissingRate(
  { rateBook, settings }: Books,
  { amounts, base }: { amounts: Iterable<Unconverted>; base: string },
): void {
  for (const { currency, day } of amounts)
    if (isCurrency(currency) && currency !== base)
      rateOrNotKnown(rateBook, { from: currency, to: base, day, maxAgeDays: settings.rateAgeMax });
}
