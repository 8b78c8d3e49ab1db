import { isCurrency, minorUnitDigits } from "../core/currencies";
import type { Books } from "./books";
import { BANK_CHARGES, entryClasses } from "./entry-classes";
import { currencyOfEntry } from "./postings";
import { baseCurrencyOf, baseRateOn } from "./valuation";

/**
 * Payments above the limit of the settings that name no voucher, in the order of the sheet. Silent in books that keep no
 * vouchers; transfers, openings and what banks charge have the statement as their voucher.
 */
export function* paymentsWithoutVoucher(books: Books): Generator<number> {
  const { ledger } = books;
  const vouchers = ledger.coded.voucher;
  if (vouchers.size === 0 || vouchers.filled === ledger.count) return;
  const classes = entryClasses(books);
  const base = baseCurrencyOf(books);
  const { codes } = vouchers;
  for (let row = 0; row < ledger.count; row++) {
    if (codes[row] >= 0 || !(ledger.out[row] > 0)) continue;
    const kind = classes.classOf(row);
    if (kind !== "operation" && kind !== "unassigned") continue;
    if (classes.lineOf(row) === BANK_CHARGES) continue;
    if (isAboveLimit(books, { row, base })) yield row;
  }
}

/** The limit is in the base currency. A payment whose value is not known is above a limit of 0 only. */
function isAboveLimit(books: Books, { row, base }: { row: number; base: string }): boolean {
  const { ledger, settings } = books;
  const limit = settings.voucherLimit;
  if (limit === 0) return true;
  const currency = currencyOfEntry(ledger, books.accounts, row);
  if (!isCurrency(currency)) return false;
  const major = ledger.out[row] / 10 ** minorUnitDigits(currency);
  if (base === "" || currency === base) return major > limit;
  if (!Number.isNaN(ledger.base[row])) return Math.abs(ledger.base[row]) > limit;
  if (ledger.rate[row] > 0) return major * ledger.rate[row] > limit;
  const known = baseRateOn(books, { from: currency, base, day: ledger.day[row] });
  return "unknown" in known ? false : known.rate.times(major).gt(limit);
}
