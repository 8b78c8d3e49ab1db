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

/** Minor units of the base for one minor unit of another currency; undefined where no rate is known. */
type Factor = Decimal | undefined;

/** The rule: typed rate of the settings' base, else the last rate of the table that is young enough; half-even once. */
export function makeOwnValuation(books: Books, base: string): OwnValuation {
  const { ledger, accounts, settings } = books;
  const isTypedRateOfBase = settings.baseCurrency === "" || settings.baseCurrency === base;
  const tableFactor = remembered(makeTableFactor(books, base));
  const typedFactor = remembered((currency, rate) => factorOf(currency, base, new Decimal(rate)));
  // The same entry is valued as a whole and as a part, in the period and in its year.
  const values = new Map<string, number>();
  const isForeign = (minor: number, currency: string): boolean => minor !== 0 && currency !== base;
  return {
    ofEntry(row, minor) {
      const currency = accounts[ledger.account[row]]?.currency || ledger.text(row, "currency");
      if (!isForeign(minor, currency)) return minor;
      const key = `${row} ${minor}`;
      const known = values.get(key);
      if (known !== undefined) return known;
      const typed = ledger.rate[row];
      const isTyped = isTypedRateOfBase && typed > 0 && typed !== 1;
      const factor = isTyped
        ? typedFactor(currency, typed)
        : tableFactor(currency, ledger.day[row]);
      const value = converted(minor, factor);
      values.set(key, value);
      return value;
    },
    ofBalance: ({ minor, currency, day }) =>
      isForeign(minor, currency) ? converted(minor, tableFactor(currency, day)) : minor,
  };
}

function makeTableFactor(books: Books, base: string): (currency: string, day: number) => Factor {
  const maxAgeDays = books.settings.rateAgeMax;
  const table = makeRateBook(
    books.rates.filter((row) => row.day > 0 && row.factor > 0 && row.factor !== 1),
  );
  return (currency, day) => {
    const found = table.rateOn({ from: currency, to: base, day, maxAgeDays });
    return "unknown" in found ? undefined : factorOf(currency, base, found.rate);
  };
}

/** The rate moved by the decimals in which the two currencies differ. */
function factorOf(currency: string, base: string, rate: Decimal): Factor {
  if (!isCurrency(currency) || !isCurrency(base)) return undefined;
  const shift = minorUnitDigits(base) - minorUnitDigits(currency);
  return new Exact(10).pow(shift).times(rate);
}

/** Asks once for each currency and number: a ledger has few days and few rates. */
function remembered(
  factorFor: (currency: string, number: number) => Factor,
): (currency: string, number: number) => Factor {
  const known = new Map<string, { readonly factor: Factor }>();
  return (currency, number) => {
    const key = `${currency} ${number}`;
    const found = known.get(key) ?? { factor: factorFor(currency, number) };
    known.set(key, found);
    return found.factor;
  };
}

function converted(minor: number, factor: Factor): number {
  if (Number.isNaN(minor) || factor === undefined) return Number.NaN;
  const clean = factor.times(minor).toDecimalPlaces(DECIMALS_KEPT, Decimal.ROUND_HALF_EVEN);
  return guardMinor(clean.toDecimalPlaces(0, Decimal.ROUND_HALF_EVEN).toNumber());
}
