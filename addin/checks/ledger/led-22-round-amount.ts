import { currencyOfEntry } from "../../books/postings";
import { paymentsWithoutVoucher } from "../../books/unvouchered";
import { isCurrency, minorUnitDigits } from "../../core/currencies";
import { amount } from "../../core/value";
import type { Check } from "../check";

export default {
  severity: "note",
  title: "A round payment has a voucher",
  help: {
    reading: "Amounts with many zeros and no voucher.",
    remedy: "Find the settlement, or what was paid back of it.",
    falseAlarm: "Real round prices and agreed sums: a voucher settles it.",
  },
  message: "{amount} is a round amount and no voucher is named.",
  advice: "Round sums are often advances: look for the settlement and its vouchers.",
  source: "Auditing practice: estimated amounts are round, paid bills seldom are.",
  *find(books) {
    const { ledger, accounts } = books;
    for (const row of paymentsWithoutVoucher(books)) {
      const currency = currencyOfEntry(ledger, accounts, row);
      if (!isCurrency(currency) || ledger.out[row] % roundStep(currency) !== 0) continue;
      yield {
        cell: ledger.cell(row, "out"),
        entry: ledger.text(row, "no"),
        values: { amount: amount(ledger.out[row], currency) },
      };
    }
  },
} satisfies Check;

/** 100 units; 10 000 where the currency has no smaller unit and 100 buys nothing. */
function roundStep(currency: string): number {
  return Math.max(100 * 10 ** minorUnitDigits(currency), 10_000);
}
