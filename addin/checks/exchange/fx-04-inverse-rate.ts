import { Decimal } from "decimal.js";
import { isInverted, referencedRates } from "../../books/rate-references";
import { rate, text } from "../../core/value";
import type { Check } from "../check";

export default {
  severity: "warning",
  title: "A rate is entered the right way round",
  help: {
    reading: "The typed rate is nearly 1 divided by the usual one.",
    remedy: "Ask: how much of our currency for one of theirs? That is the rate.",
    falseAlarm: "Two currencies that are worth nearly the same: compare with the paper.",
  },
  message:
    "The rate {typed} is that from {base} to {currency}; from {currency} to {base} it is about {reference}. Rate says how much {base} one {currency} is.",
  advice: "Turn it over.",
  source: "Bookkeeping practice: base currency units for one unit of the entry's currency.",
  fix: "Enter {inverse} instead of {typed}",
  *find(books) {
    for (const { row, typed, reference, currency, base } of referencedRates(books)) {
      if (!isInverted(typed, reference.rate.toNumber())) continue;
      const inverse = new Decimal(1).div(typed).toSignificantDigits(6);
      const cell = books.ledger.cell(row, "rate");
      yield {
        cell,
        entry: books.ledger.text(row, "no"),
        values: {
          currency: text(currency),
          base: text(base),
          typed: rate(String(typed)),
          reference: rate(reference.rate.toSignificantDigits(6).toFixed()),
          inverse: rate(inverse.toFixed()),
        },
        fix: { changes: [{ cell, before: typed, after: inverse.toNumber() }], asks: true },
      };
    }
  },
} satisfies Check;
