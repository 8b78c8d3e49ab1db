import { Decimal } from "decimal.js";
import { isCurrency } from "../core/currencies";
import { convertMinor, type KnownRate, type UnknownRate } from "../core/exchange";
import type { Books } from "./books";
import { currencyOfEntry } from "./postings";
import { remembered } from "./remembered";

/** A rate that was wanted and is not known. */
export interface WantedRate {
  /** Row of the first entry that wants it, -1 for a balance. */
  readonly entry: number;
  readonly from: string;
  readonly day: number;
  readonly lastDay: number | undefined;
}

/** The postings in the base currency. */
export interface Valuation {
  readonly base: string;
  /** Minor units of the base currency, one place for each posting; NaN where no rate is known. */
  readonly amounts: Float64Array;
  /** One for each currency and day. */
  readonly wanted: readonly WantedRate[];
}

/** Base currency of the books: the settings', else the only currency of the accounts; "" where it is none of ISO 4217. */
export function baseCurrencyOf(books: Books): string {
  const currencies = new Set(books.accounts.map((account) => account.currency));
  const only = currencies.size === 1 ? [...currencies].join("") : "";
  const base = books.settings.baseCurrency || only;
  return isCurrency(base) ? base : "";
}

/** Rate from a currency to the base on a day, no older than the settings allow. */
export function baseRateOn(
  books: Books,
  { from, base, day }: { from: string; base: string; day: number },
): KnownRate | UnknownRate {
  if (!isCurrency(from) || !isCurrency(base)) return { unknown: "no-rate" };
  return books.rateBook.rateOn({ from, to: base, day, maxAgeDays: books.settings.rateAgeMax });
}

/** A balance in the base currency at the rate of a day, half-even; NaN when no rate is known. 0 is 0 at any rate. */
export function valueOn(
  books: Books,
  balance: { minor: number; currency: string; base: string; day: number },
): number {
  if (balance.minor === 0) return 0;
  const rate = baseRateOn(books, { from: balance.currency, base: balance.base, day: balance.day });
  if ("unknown" in rate) return Number.NaN;
  return convertMinor(balance.minor, rate.rate, balance.currency, balance.base, "half-even");
}

/**
 * Values every posting: at the rate typed with the entry (which is to the base of the settings), else at the
 * last rate of the table on or before the day. Rounded half-even, once for each posting.
 */
export function valuePostings(books: Books, base: string): Valuation {
  return rememberedValuation({ books, base });
}

const rememberedValuation = remembered(makeValuation, ({ books, base }) => {
  const { ledger, postings, accounts, settings, rateBook } = books;
  return [postings, ledger, accounts, settings, rateBook, base];
});

function makeValuation({ books, base }: { books: Books; base: string }): Valuation {
  const { ledger, postings, accounts } = books;
  const amounts = new Float64Array(postings.count);
  const wanted = new Map<string, WantedRate>();
  const typedRates = new Map<number, Decimal>();
  const isTypedUsable = books.settings.baseCurrency === base || books.settings.baseCurrency === "";
  for (let at = 0; at < postings.count; at++) {
    const entry = postings.entry[at];
    const currency = currencyOfEntry(ledger, accounts, entry);
    const minor = postings.amount[at];
    if (currency === base || minor === 0) {
      amounts[at] = minor;
      continue;
    }
    const typed = ledger.rate[entry];
    let rate: Decimal | undefined;
    if (isTypedUsable && typed > 0 && typed !== 1 && isCurrency(currency)) {
      rate = typedRates.get(typed) ?? new Decimal(typed);
      typedRates.set(typed, rate);
    } else rate = tableRate(books, { entry, currency, base, wanted });
    amounts[at] = rate ? convertMinor(minor, rate, currency, base, "half-even") : Number.NaN;
  }
  return { base, amounts, wanted: [...wanted.values()] };
}

function tableRate(
  books: Books,
  question: { entry: number; currency: string; base: string; wanted: Map<string, WantedRate> },
): Decimal | undefined {
  const { entry, currency, base, wanted } = question;
  const day = books.ledger.day[entry];
  const found = baseRateOn(books, { from: currency, base, day });
  if (!("unknown" in found)) return found.rate;
  const key = `${currency}\t${day}`;
  if (!wanted.has(key)) wanted.set(key, { entry, from: currency, day, lastDay: found.lastDay });
  return undefined;
}
