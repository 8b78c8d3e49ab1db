import { expect, test } from "vitest";
import { findingsOf } from "../../ledger-text";
import { placesOf } from "../../places-of";

const books = (...rows: string[]): string => `
Settings
Key | Value
base-currency | EUR

Rates
Date | From | To | Rate | Source
2025-01-01 | USD | EUR | 0.9 | ECB

Ledger
No | Date | Account | Currency | In | Out | Category | Transfer | Fund
${rows.join("\n")}
`;

test.each([
  [
    "clean: equal, with a fee beside, in two payments",
    [
      "1 | 2025-01-01 | A | EUR | | 50 | transfer | T1",
      "2 | 2025-01-02 | B | EUR | 50 | | transfer | T1",
      "3 | 2025-01-02 | A | EUR | | 1 | bank-charges | T1",
      "4 | 2025-01-03 | A | EUR | | 30 | transfer | T2",
      "5 | 2025-01-03 | A | EUR | | 40 | transfer | T2",
      "6 | 2025-01-03 | B | EUR | 70 | | transfer | T2",
    ],
    [],
  ],
  [
    "a fee explains the difference to the cent, and not a cent more",
    [
      "1 | 2025-01-01 | A | EUR | | 50 | transfer | T1",
      "2 | 2025-01-02 | B | EUR | 48.5 | | transfer | T1",
      "3 | 2025-01-02 | A | EUR | | 1.5 | bank-charges | T1",
      "4 | 2025-01-01 | A | EUR | | 50 | transfer | T2",
      "5 | 2025-01-02 | B | EUR | 48.5 | | transfer | T2",
      "6 | 2025-01-02 | A | EUR | | 1.51 | bank-charges | T2",
    ],
    ["Ledger!E6 (No 5)"],
  ],
  [
    "one cent, either way",
    [
      "1 | 2025-01-01 | A | EUR | | 50 | transfer | T1",
      "2 | 2025-01-02 | B | EUR | 50.01 | | transfer | T1",
      "3 | 2025-01-01 | A | EUR | | 50 | transfer | T2",
      "4 | 2025-01-02 | B | EUR | 49.99 | | transfer | T2",
    ],
    ["Ledger!E3 (No 2)", "Ledger!E5 (No 4)"],
  ],
  [
    "two currencies: 20 % less at most",
    [
      "1 | 2025-01-01 | U | USD | | 100 | transfer | T1",
      "2 | 2025-01-02 | B | EUR | 72 | | transfer | T1",
      "3 | 2025-01-01 | U | USD | | 100 | transfer | T2",
      "4 | 2025-01-02 | B | EUR | 71.99 | | transfer | T2",
    ],
    ["Ledger!E5 (No 4)"],
  ],
  [
    "what others tell, or nobody knows",
    [
      "1 | 2025-01-01 | A | EUR | | 50 | transfer | one side",
      "2 | 2025-01-01 | A | EUR | | 50 | transfer | bodies",
      "3 | 2025-01-01 | B | EUR | 7 | | transfer | bodies",
      "4 | 2025-01-01 | B | EUR | | 43 | body-transfer | bodies",
      "5 | 2025-01-01 | A | EUR | | 50 | transfer | funds | G",
      "6 | 2025-01-01 | A | EUR | 49 | | transfer | funds | R",
      "7 | 2025-01-01 | X | CHF | | 50 | transfer | no rate",
      "8 | 2025-01-01 | B | EUR | 1 | | transfer | no rate",
    ],
    [],
  ],
])("TRF-02 %s", (_, rows, expected) => {
  expect(placesOf("TRF-02", books(...rows))).toEqual(expected);
});

test("TRF-02 says both sides, and what they are worth", () => {
  expect(
    findingsOf(
      "TRF-02",
      books(
        "1 | 2025-01-01 | A | EUR | | 50 | transfer | T1",
        "2 | 2025-01-02 | B | EUR | 5 | | transfer | T1",
        "3 | 2025-01-01 | B | EUR | | 50 | transfer | T2",
        "4 | 2025-01-02 | U | USD | 100 | | transfer | T2",
      ),
    ),
  ).toEqual([
    "Ledger!E3 (No 2): Transfer T1: 50.00 EUR went out, 5.00 EUR came in: 45.00 EUR difference, and no fee with the same word explains it. Correct the side that is wrong, or enter the fee as an entry of its own with the same word.",
    "Ledger!E5 (No 4): Transfer T2: 50.00 EUR went out, 100.00 USD came in, which is worth 90.00 EUR: 40.00 EUR difference, and no fee with the same word explains it. Correct the side that is wrong, or enter the fee as an entry of its own with the same word.",
  ]);
});
