import type { KnownRate } from "../../addin/core/exchange";
import { booksOf } from "./books-of";
import { rateOrNotKnown } from "./rates";
import { neededCurrency, neededDay, wholeOf } from "./scalars";

/** Arguments of every function that looks up a rate. */
export interface RateArguments {
  readonly from: string;
  readonly to: string;
  readonly date: unknown;
  readonly rates: unknown;
  readonly maxAgeDays: unknown;
}

/** Older rates than of a century are asked for by nobody. */
const AGE_MAX_DAYS = 36_500;

/** The rate asked for: one look-up for the amount, the rate, its day and its source. Throws NotKnown where there is none. */
export function askedRate({ from, to, date, rates, maxAgeDays }: RateArguments): KnownRate {
  const pair = { from: neededCurrency(from, "from"), to: neededCurrency(to, "to") };
  const { rateBook } = booksOf({ needs: { Rates: rates } });
  return rateOrNotKnown(rateBook, {
    ...pair,
    day: neededDay(date, "date"),
    maxAgeDays: wholeOf(maxAgeDays, "maxAgeDays", { min: 0, max: AGE_MAX_DAYS }),
  });
}
