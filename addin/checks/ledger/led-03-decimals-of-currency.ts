import { amountFacts } from "../../books/amount-facts";
import { isTooLarge, roundedIfExcess } from "../../books/excess-decimals";
import { currencyOfEntry } from "../../books/postings";
import { contentAt } from "../../books/table-columns";
import { minorUnitDigits } from "../../core/currencies";
import { count, groupDigits, text } from "../../core/value";
import { numberAt } from "../../tables/table-data";
import type { Check } from "../check";

export default {
  severity: "error",
  title: "Amounts have no more decimals than their currency, and not too many digits",
  help: {
    reading: "The amount has decimals which the currency does not know.",
    remedy: "Take the figure from the voucher; rounding is only for calculated amounts.",
    falseAlarm: "None: nobody can pay half a cent.",
  },
  message:
    "{problem, select, large {The amount {amount} {currency} is too large to be calculated exactly.} other {The amount is {amount} {currency}, but {currency} has {digits, plural, =0 {no decimals} one {one decimal} other {{digits} decimals}}.}}",
  advice:
    "{problem, select, large {Enter what the voucher says.} other {Enter what the voucher says; rounded it would be {rounded} {currency}.}}",
  source: "ISO 4217: nobody can pay less than the smallest unit of a currency.",
  fix: "Round to {rounded} {currency}",
  *find({ ledger, accounts }) {
    if (!amountFacts(ledger).isAnyUnknown) return;
    for (const side of ["in", "out"] as const) {
      const column = ledger.table.columns.get(side);
      const amounts = ledger[side];
      for (let row = 0; row < amounts.length; row++) {
        if (!Number.isNaN(amounts[row])) continue;
        const value = numberAt(column, row);
        const currency = currencyOfEntry(ledger, accounts, row);
        const rounded = roundedIfExcess(value, currency);
        const isLarge = isTooLarge(value, currency);
        if (rounded === undefined && !isLarge) continue;
        const cell = ledger.cell(row, side);
        const before = contentAt(column, row);
        yield {
          cell,
          entry: ledger.text(row, "no"),
          values: {
            problem: text(isLarge ? "large" : "decimals"),
            amount: text(groupDigits(String(value))),
            currency: text(currency),
            digits: count(minorUnitDigits(currency)),
            rounded: text(rounded === undefined ? "" : groupDigits(String(rounded))),
          },
          ...(rounded === undefined
            ? {}
            : { fix: { changes: [{ cell, before, after: rounded }], asks: true } }),
        };
      }
    }
  },
} satisfies Check;
