import { currencyOfEntry } from "../../books/postings";
import { paymentsWithoutVoucher } from "../../books/unvouchered";
import { baseCurrencyOf } from "../../books/valuation";
import { isCurrency, minorUnitDigits } from "../../core/currencies";
import { amount, text } from "../../core/value";
import type { Check } from "../check";

export default {
  severity: "warning",
  title: "A payment has a voucher",
  help: {
    reading: "The limit stands in Settings (voucher-limit).",
    remedy: "Ask who paid for a copy; else write a voucher with reason, day and signature.",
    falseAlarm: "Bank charges are not told; they stand on the statement.",
  },
  message:
    "No voucher is named for the payment of {amount}; {limit, select, none {every payment needs one} other {payments above {limit} need one}}.",
  advice: "Enter the number of the voucher, or write one with the reason why none exists.",
  source:
    "Cash book practice: no entry without a voucher. The limit is set in Settings (voucher-limit).",
  *find(books) {
    const { ledger, accounts, settings } = books;
    const base = baseCurrencyOf(books);
    for (const row of paymentsWithoutVoucher(books)) {
      const currency = currencyOfEntry(ledger, accounts, row);
      const limitCurrency = base || currency;
      const hasLimit = settings.voucherLimit > 0 && isCurrency(limitCurrency);
      yield {
        cell: ledger.cell(row, "voucher"),
        entry: ledger.text(row, "no"),
        values: {
          amount: amount(ledger.out[row], currency),
          limit: hasLimit
            ? amount(settings.voucherLimit * 10 ** minorUnitDigits(limitCurrency), limitCurrency)
            : text("none"),
        },
      };
    }
  },
} satisfies Check;
