import { expect, test } from "vitest";
import { findingsOf } from "../../ledger-text";
import { placesOf } from "../../places-of";

const ledger = (...rows: string[]): string => `
Ledger
No | Date | Account | Currency | In | Out | Category | Transfer
${rows.join("\n")}
`;

test.each([
  [
    "clean, with a fee, across currencies, between funds of one account",
    [
      "1 | 2025-01-01 | A | EUR | | 50 | transfer | T1",
      "2 | 2025-01-02 | B | USD | 53 | | | T1",
      "3 | 2025-01-02 | A | EUR | | 1 | bank-charges | T1",
      "4 | 2025-01-03 | A | EUR | | 7 | transfer | T2",
      "5 | 2025-01-03 | A | EUR | 7 | | transfer | T2",
    ],
    [],
  ],
  [
    "the partner of a body's transfer is in its own books",
    [
      "1 | 2025-01-01 | A | EUR | | 50 | body-transfer | T1",
      "2 | 2025-01-01 | B | EUR | 50 | | body-transfer |",
      "3 | 2025-01-01 | A | EUR | | 50 | transfer | T3",
      "4 | 2025-01-01 | B | EUR | | 50 | body-transfer | T3",
    ],
    [],
  ],
  [
    "one side; the fee is none",
    [
      "1 | 2025-01-01 | A | EUR | | 50 | transfer | T1",
      "2 | 2025-01-01 | A | EUR | | 1 | bank-charges | T1",
      "3 | 2025-01-01 | B | EUR | 5 | | transfer | T2",
      "4 | 2025-01-01 | B | EUR | 6 | | | T2",
    ],
    ["Ledger!H2 (No 1)", "Ledger!H4 (No 3)"],
  ],
  [
    "without words, five days and six",
    [
      "1 | 2025-01-01 | A | EUR | | 50 | transfer |",
      "2 | 2025-01-06 | B | EUR | 50 | | transfer |",
      "3 | 2025-02-01 | A | EUR | | 60 | transfer |",
      "4 | 2025-02-07 | B | EUR | 60 | | transfer |",
    ],
    ["Ledger!H4 (No 3)", "Ledger!H5 (No 4)"],
  ],
  [
    "a book of one account holds one side",
    [
      "1 | 2025-10-14 | Cash | EUR | 3000 | | transfer |",
      "2 | 2025-10-14 | Cash | EUR | 1000 | | transfer | T1",
    ],
    [],
  ],
])("TRF-01 %s", (_, rows, expected) => {
  expect(placesOf("TRF-01", ledger(...rows))).toEqual(expected);
});

test("TRF-01 says which side is there", () => {
  expect(
    findingsOf(
      "TRF-01",
      ledger(
        "1 | 2025-01-01 | A | EUR | | 50 | transfer | T1",
        "2 | 2025-01-01 | B | EUR | 5 | | transfer |",
      ),
    ),
  ).toEqual([
    "Ledger!H2 (No 1): Transfer T1 has money out and none in (50.00 EUR). Enter the other side, and the same word in Transfer with both; money to another body has the category body-transfer.",
    "Ledger!H3 (No 2): The transfer of 5.00 EUR has no word in Transfer, and no entry of another account is its other side. Enter the other side, and the same word in Transfer with both; money to another body has the category body-transfer.",
  ]);
});
