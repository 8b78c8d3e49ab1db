import { isCurrency } from "../core/currencies";
import type { KnownRate } from "../core/exchange";
import type { Books } from "./books";
import { currencyOfEntry } from "./postings";
import { baseCurrencyOf, baseRateOn } from "./valuation";

/** A rate typed with an entry, and what the table of rates says of that day. */
export interface ReferencedRate {
  readonly row: number;
  readonly currency: string;
  readonly base: string;
  readonly typed: number;
  readonly reference: KnownRate;
}

/** Typed rates that can be compared: not 1, another currency than the base, and a rate of the day in the table. */
export function* referencedRates(books: Books): Generator<ReferencedRate> {
  const { ledger, accounts } = books;
  const base = baseCurrencyOf(books);
  if (base === "" || books.rates.length === 0) return;
  const known = new Map<string, Map<number, KnownRate | undefined>>();
  for (let row = 0; row < ledger.count; row++) {
    const typed = ledger.rate[row];
    const day = ledger.day[row];
    if (!(typed > 0) || typed === 1 || day === 0) continue;
    const currency = currencyOfEntry(ledger, accounts, row);
    if (currency === base || !isCurrency(currency)) continue;
    let ofCurrency = known.get(currency);
    if (ofCurrency === undefined) {
      ofCurrency = new Map();
      known.set(currency, ofCurrency);
    }
    if (!ofCurrency.has(day)) {
      const found = baseRateOn(books, { from: currency, base, day });
      ofCurrency.set(day, "unknown" in found ? undefined : found);
    }
    const reference = ofCurrency.get(day);
    if (reference) yield { row, currency, base, typed, reference };
  }
}

/** Largest deviation that an inverse rate may have (with the dust of binary numbers), and that of an own or market rate. */
const NEAR = 0.03 + 1e-12;
const FAR = 0.2;

/** True when the typed rate is near the inverse of the reference and far from the reference itself. */
export function isInverted(typed: number, reference: number): boolean {
  return Math.abs(typed * reference - 1) <= NEAR && Math.abs(typed - reference) > FAR * reference;
}

/** Shares that a typed rate may differ from the reference: by kind of the rate. */
export const RATE_TOLERANCE = { reference: "0.03", own: "0.2" } as const;
