import { Decimal } from "decimal.js";
import { isCurrency, minorUnitDigits } from "../core/currencies";
import { convertMinor } from "../core/exchange";
import type { Books } from "./books";
import { currencyOfEntry } from "./postings";
import { baseCurrencyOf } from "./valuation";

/** Base is rounded to two places by its native formula, whatever the currency. */
const FORMULA_DIGITS = 2;
/** What binary numbers leave beside a decimal figure: in units, and as a share of the figure. */
const DUST = 1e-6;
const DUST_SHARE = 1e-14;

/** A base amount that is not amount x rate. */
export interface DifferingBase {
  readonly row: number;
  readonly currency: string;
  readonly base: string;
  /** As the book shows it, in major units. */
  readonly shown: number;
  readonly rate: number;
  /** Minor units of the entry's currency, and of the base currency. */
  readonly minor: number;
  readonly expected: number;
}

/** Entries with a rate and a base amount that is another than amount x rate, rounded once. */
export function* differingBases(books: Books): Generator<DifferingBase> {
  const { ledger, accounts } = books;
  const base = baseCurrencyOf(books);
  if (!isCurrency(base) || !ledger.table.columns.has("base")) return;
  for (const row of rowsApart(books, base)) {
    const shown = ledger.base[row];
    const rate = ledger.rate[row];
    const minor = ledger.in[row] - ledger.out[row];
    const currency = currencyOfEntry(ledger, accounts, row);
    if (Number.isNaN(minor) || !isCurrency(currency)) continue;
    const exact = (minor / 10 ** minorUnitDigits(currency)) * rate;
    if (isRounded(shown, exact, minorUnitDigits(base))) continue;
    const expected = convertMinor(minor, new Decimal(rate), currency, base, "half-even");
    yield { row, currency, base, shown, rate, minor, expected };
  }
}

/** Entries with both figures that are apart when rounded to the unit, or whose digits only the entry tells. */
function rowsApart({ ledger, accounts }: Books, base: string): readonly number[] {
  const { base: shownOf, rate: rateOf, account: accountOf, in: moneyIn, out: moneyOut } = ledger;
  const scales = Float64Array.from(accounts, ({ currency }) =>
    isCurrency(currency) ? 10 ** minorUnitDigits(currency) : Number.NaN,
  );
  const scale = 10 ** minorUnitDigits(base);
  const rows: number[] = [];
  for (let row = 0; row < shownOf.length; row++) {
    const account = accountOf[row];
    if (!(rateOf[row] > 0) || Number.isNaN(shownOf[row])) continue;
    const exact =
      account < 0 ? Number.NaN : ((moneyIn[row] - moneyOut[row]) / scales[account]) * rateOf[row];
    const scaled = shownOf[row] * scale;
    const dust = DUST + DUST_SHARE * Math.abs(scaled);
    const isWhole = Math.abs(scaled - Math.round(scaled)) <= dust;
    if (!isWhole || !(Math.abs(scaled - exact * scale) <= 0.5 + dust)) rows.push(row);
  }
  return rows;
}

/** True when a figure is the exact one, rounded to the unit or as the formula does it; halves may go either way. */
function isRounded(shown: number, exact: number, digits: number): boolean {
  return [digits, FORMULA_DIGITS].some((places) => {
    const scaled = shown * 10 ** places;
    const dust = DUST + DUST_SHARE * Math.abs(scaled);
    const isWhole = Math.abs(scaled - Math.round(scaled)) <= dust;
    return isWhole && Math.abs(scaled - exact * 10 ** places) <= 0.5 + dust;
  });
}
