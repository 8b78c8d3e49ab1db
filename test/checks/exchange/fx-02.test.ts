import { expect, test } from "vitest";
import { findingsOf } from "../../ledger-text";

const books = (rows: string[], rates: string[], base = "EUR"): string => `
Settings
Key | Value
base-currency | ${base}

Ledger
No | Date | Account | Currency | In | Out | Rate
${rows.join("\n")}

Rates
Date | From | To | Rate
${rates.join("\n")}
`;

test.each([
  [
    "clean: the base itself, 1.0001",
    "EUR",
    ["1 | 2025-01-01 | A | EUR | 5 | | 1", "2 | 2025-01-01 | B | USD | 5 | | 1.0001"],
    ["2025-01-01 | USD | EUR | 0.9"],
    [],
  ],
  [
    "the two CFA francs are worth the same by law, and 1 is still not used",
    "XOF",
    ["1 | 2025-01-01 | A | XAF | 5 | | 1"],
    ["2025-01-01 | XAF | XOF | 1"],
    [
      "Ledger!G2 (No 1): The rate from XAF to XOF is 1. The two are worth the same by law, but a rate of 1 is never used, because it is mostly a placeholder: enter the amounts in XOF.",
      "Rates!D2: The rate from XAF to XOF is 1. The two are worth the same by law, but a rate of 1 is never used, because it is mostly a placeholder: enter the amounts in XOF.",
    ],
  ],
  [
    "in the ledger and in Rates",
    "EUR",
    ["1 | 2025-01-01 | A | USD | 5 | | 1", "2 | 2025-01-01 | B | XAF | 5 | | 1"],
    ["2025-01-01 | USD | EUR | 1"],
    [
      "Ledger!G2 (No 1): The rate from USD to EUR is 1. That is a placeholder, not a rate: enter the rate of the day, or leave it blank so that the table of rates decides.",
      "Ledger!G3 (No 2): The rate from XAF to EUR is 1. That is a placeholder, not a rate: enter the rate of the day, or leave it blank so that the table of rates decides.",
      "Rates!D2: The rate from USD to EUR is 1. That is a placeholder, not a rate: enter the rate of the day, or leave it blank so that the table of rates decides.",
    ],
  ],
])("FX-02 %s", (_, base, rows, rates, expected) => {
  expect(findingsOf("FX-02", books(rows, rates, base))).toEqual(expected);
});
