import { expect, test } from "vitest";
import { findingsOf } from "../../ledger-text";
import { fixesOf, placesOf } from "../../places-of";

const books = (...rows: string[]): string => `
Settings
Key | Value
base-currency | EUR

Ledger
No | Date | Account | Currency | In | Out | Category | Transfer | Rate | Base
${rows.join("\n")}
`;

test.each([
  [
    "the bank's rate, also rounded to its decimals",
    [
      "1 | 2025-01-01 | U | USD | | 1000 | transfer | T1 | 0.9123 |",
      "2 | 2025-01-02 | B | EUR | 912.34 | | transfer | T1 | |",
      "3 | 2025-01-01 | B | EUR | | 912.25 | transfer | T2 | |",
      "4 | 2025-01-02 | U | USD | 1000 | | transfer | T2 | 0.9123 |",
    ],
    [],
  ],
  [
    "more than the last decimal of the rate apart, either way",
    [
      "1 | 2025-01-01 | U | USD | | 1000 | transfer | T1 | 0.9123 |",
      "2 | 2025-01-02 | B | EUR | 912.36 | | transfer | T1 | |",
      "3 | 2025-01-01 | B | EUR | | 912.24 | transfer | T2 | |",
      "4 | 2025-01-02 | U | USD | 1000 | | transfer | T2 | 0.9123 |",
    ],
    ["Ledger!I2 (No 1)", "Ledger!I5 (No 4)"],
  ],
  [
    "no rate, no exchange, several entries, another base",
    [
      "1 | 2025-01-01 | U | USD | | 1000 | transfer | T1 | |",
      "2 | 2025-01-02 | B | EUR | 900 | | transfer | T1 | |",
      "3 | 2025-01-01 | B | EUR | | 9 | transfer | T2 | 1 |",
      "4 | 2025-01-02 | C | EUR | 8 | | transfer | T2 | 1 |",
      "5 | 2025-01-01 | U | USD | | 10 | transfer | T3 | 0.5 |",
      "6 | 2025-01-02 | B | EUR | 4 | | transfer | T3 | |",
      "7 | 2025-01-02 | B | EUR | 4 | | transfer | T3 | |",
      "8 | 2025-01-01 | U | USD | | 10 | transfer | T4 | 0.5 |",
      "9 | 2025-01-02 | F | CHF | 9 | | transfer | T4 | 0.9 |",
    ],
    [],
  ],
])("FX-06 %s", (_, rows, expected) => {
  expect(placesOf("FX-06", books(...rows))).toEqual(expected);
});

const WRONG = [
  "1 | 2025-01-01 | U | USD | | 1000 | transfer | T1 | 0.95 |",
  "2 | 2025-01-02 | B | EUR | 912.36 | | transfer | T1 | |",
];

test("FX-06 says the bank's rate and offers it; it then finds nothing", () => {
  expect(findingsOf("FX-06", books(...WRONG))).toEqual([
    "Ledger!I2 (No 1): Transfer T1: 1 000.00 USD became 912.36 EUR, which is a rate of 0.91236; Rate says 0.95, which would be 950.00 EUR: 37.64 EUR difference. Take the bank's rate.",
  ]);
  expect(fixesOf("FX-06", books(...WRONG))).toEqual([
    "Enter 0.91236 instead of 0.95? Ledger!I2: 0.95 -> 0.91236",
  ]);
  const mended = WRONG.map((row) => row.replace("0.95", "0.91236"));
  expect(findingsOf("FX-06", books(...mended))).toEqual([]);
});

test("FX-06 offers nothing where a typed base amount would no longer agree", () => {
  const typed = [`${WRONG[0]} -950`, WRONG[1]];
  expect(findingsOf("FX-06", books(...typed))).toHaveLength(1);
  expect(fixesOf("FX-06", books(...typed))).toEqual([]);
});
