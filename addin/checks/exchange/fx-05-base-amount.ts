import { differingBases } from "../../books/base-amounts";
import { minorUnitDigits } from "../../core/currencies";
import { amount, rate } from "../../core/value";
import type { Check } from "../check";

export default {
  severity: "error",
  title: "The base amount is amount x rate",
  help: {
    reading: "Base must be the amount times the rate, rounded once to the cent.",
    remedy: "If the bank told the base amount, correct the rate rather than Base.",
    falseAlarm: "None beyond one cent; a rounding by the bank belongs in the rate.",
  },
  message: "Base says {shown}; {amount} at the rate {rate} is {expected}: {difference} difference.",
  advice: "Compute Base again, or correct the rate.",
  source: "Bookkeeping identity: base amount = amount x rate, rounded once.",
  fix: "Enter {expected} as the base amount",
  *find(books) {
    const { ledger } = books;
    const column = ledger.table.columns.get("base");
    for (const found of differingBases(books)) {
      const { row, currency, base, shown, minor, expected } = found;
      const scale = 10 ** minorUnitDigits(base);
      const cell = ledger.cell(row, "base");
      const isTyped = !column?.formulas?.[row];
      yield {
        cell,
        entry: ledger.text(row, "no"),
        values: {
          shown: amount(Math.round(shown * scale), base),
          amount: amount(minor, currency),
          rate: rate(String(found.rate)),
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
