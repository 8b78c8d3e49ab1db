import { Decimal } from "decimal.js";
import { currencyOfEntry } from "../../books/postings";
import { baseCurrencyOf } from "../../books/valuation";
import { isCurrency, minorUnitDigits } from "../../core/currencies";
import { convertMinor } from "../../core/exchange";
import { amount, rate } from "../../core/value";
import type { Check } from "../check";

/** Base is rounded to two places by its native formula, whatever the currency. */
const FORMULA_DIGITS = 2;
/** What binary numbers leave beside a decimal figure: in units, and as a share of the figure. */
const DUST = 1e-6;
const DUST_SHARE = 1e-14;

export default {
  severity: "error",
  title: "The base amount is amount x rate",
  message:
    "Base says {shown}; {amount} at the rate {rate} is {expected}: {difference} difference. Compute Base again, or correct the rate.",
  source: "Bookkeeping identity: base amount = amount x rate, rounded once.",
  fix: "Enter {expected} as the base amount",
  *find(books) {
    const { ledger, accounts } = books;
    const base = baseCurrencyOf(books);
    if (!isCurrency(base)) return;
    const column = ledger.table.columns.get("base");
    const scale = 10 ** minorUnitDigits(base);
    for (let row = 0; row < ledger.count; row++) {
      const shown = ledger.base[row];
      const typed = ledger.rate[row];
      if (!(typed > 0) || Number.isNaN(shown)) continue;
      const minor = ledger.in[row] - ledger.out[row];
      const currency = currencyOfEntry(ledger, accounts, row);
      if (Number.isNaN(minor) || !isCurrency(currency)) continue;
      const exact = (minor / 10 ** minorUnitDigits(currency)) * typed;
      if (isRounded(shown, exact, minorUnitDigits(base))) continue;
      const expected = convertMinor(minor, new Decimal(typed), currency, base, "half-even");
      const cell = ledger.cell(row, "base");
      const isTyped = !column?.formulas?.[row];
      yield {
        cell,
        entry: ledger.text(row, "no"),
        values: {
          shown: amount(Math.round(shown * scale), base),
          amount: amount(minor, currency),
          rate: rate(String(typed)),
          expected: amount(expected, base),
          difference: amount(Math.round(shown * scale) - expected, base),
        },
        ...(isTyped
          ? {
              fix: { changes: [{ cell, before: shown, after: expected / scale }], asks: false },
            }
          : {}),
      };
    }
  },
} satisfies Check;

/** True when a figure is the exact one, rounded to the unit or as the formula does it; halves may go either way. */
function isRounded(shown: number, exact: number, digits: number): boolean {
  return [digits, FORMULA_DIGITS].some((places) => {
    const scaled = shown * 10 ** places;
    const dust = DUST + DUST_SHARE * Math.abs(scaled);
    const isWhole = Math.abs(scaled - Math.round(scaled)) <= dust;
    return isWhole && Math.abs(scaled - exact * 10 ** places) <= 0.5 + dust;
  });
}
