import { Decimal } from "decimal.js";
import type { Books } from "../../books/books";
import { isCurrency, minorUnitDigits } from "../../core/currencies";
import { makeRateBook } from "../../core/exchange";
import { guardMinor } from "../../core/money";

/** Amounts in the base currency, worked out by the auditors. Minor units; NaN where no rate is known. */
export interface OwnValuation {
  /** A part of an entry, at the rate typed with it, else at the table's. */
  ofEntry(row: number, minor: number): number;
  /** A balance at the table's rate of a day. */
  ofBalance(balance: { minor: number; currency: string; day: number }): number;
}

// Wide enough for an amount times a rate of 40 digits.
const Exact = Decimal.clone({ defaults: true, precision: 80 });
/** An inverse rate is rounded far behind this place, so that a half is seen as a half. */
const DECIMALS_KEPT = 24;

/** The rule: typed rate of the settings' base, else the last rate of the table that is young enough; half-even once. */
export function makeOwnValuation(books: Books, base: string): OwnValuation {
  const { ledger, accounts, settings } = books;
  const table = makeRateBook(
    books.rates.filter((row) => row.day > 0 && row.factor > 0 && row.factor !== 1),
  );
  const isTypedRateOfBase = settings.baseCurrency === "" || settings.baseCurrency === base;
  const tableRate = (currency: string, day: number): Decimal | undefined => {
    const question = { from: currency, to: base, day, maxAgeDays: settings.rateAgeMax };
    const found = table.rateOn(question);
    return "unknown" in found ? undefined : found.rate;
  };
  const value = (minor: number, currency: string, rate: () => Decimal | undefined): number => {
    if (minor === 0 || currency === base) return minor;
    if (!isCurrency(currency) || !isCurrency(base)) return Number.NaN;
    const known = rate();
    return known === undefined ? Number.NaN : converted(minor, known, { currency, base });
  };
  return {
    ofEntry(row, minor) {
      const currency = accounts[ledger.account[row]]?.currency || ledger.text(row, "currency");
      const typed = ledger.rate[row];
      const isTyped = isTypedRateOfBase && typed > 0 && typed !== 1;
      return value(minor, currency, () =>
        isTyped ? new Decimal(typed) : tableRate(currency, ledger.day[row]),
      );
    },
    ofBalance: ({ minor, currency, day }) => value(minor, currency, () => tableRate(currency, day)),
  };
}

function converted(
  minor: number,
  rate: Decimal,
  { currency, base }: { currency: string; base: string },
): number {
  if (Number.isNaN(minor)) return minor;
  const shift = minorUnitDigits(base) - minorUnitDigits(currency);
  const exact = new Exact(minor).times(rate).times(new Exact(10).pow(shift));
  const clean = exact.toDecimalPlaces(DECIMALS_KEPT, Decimal.ROUND_HALF_EVEN);
  return guardMinor(clean.toDecimalPlaces(0, Decimal.ROUND_HALF_EVEN).toNumber());
}
