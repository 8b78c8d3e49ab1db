import { expect, test } from "vitest";
import { findingsOf } from "../../ledger-text";
import { placesOf } from "../../places-of";

const ledger = (...rows: string[]): string => `
Ledger
No | Date | Account | Currency | Text | In | Out | Category | Member | Transfer
${rows.join("\n")}
`;

test.each([
  [
    "linked, or a transfer by category",
    [
      "1 | 2025-01-01 | A | EUR | Abhebung | | 50 | | | T1",
      "2 | 2025-01-02 | B | EUR | Abhebung | 50 | | transfer | |",
    ],
    [],
  ],
  [
    "round sums of known lines and of members are chance",
    [
      "1 | 2025-01-01 | A | EUR | Rent | | 50 | office",
      "2 | 2025-01-02 | B | EUR | Gift | 50 | | donations",
      "3 | 2025-01-02 | B | EUR | | 50 | | | M1",
    ],
    [],
  ],
  [
    "five days, not six; same account, side, currency",
    [
      "1 | 2025-01-01 | A | EUR | | | 50 |",
      "2 | 2025-01-06 | B | EUR | | 50 | |",
      "3 | 2025-02-01 | A | EUR | | | 50 |",
      "4 | 2025-02-07 | B | EUR | | 50 | |",
      "5 | 2025-03-01 | A | EUR | | | 50 |",
      "6 | 2025-03-01 | A | EUR | | 50 | |",
      "7 | 2025-03-01 | C | USD | | 50 | |",
      "8 | 2025-03-01 | B | EUR | | | 50 |",
    ],
    ["Ledger!J2 (No 1)", "Ledger!J9 (No 8)"],
  ],
  [
    "the charge for a withdrawal, cash that a member pays in",
    [
      "1 | 2025-01-01 | A | EUR | Gebühr Abhebung | | 5 | office",
      "2 | 2025-01-01 | A | EUR | Abhebung | | 5 | bank-charges",
      "3 | 2025-01-01 | A | EUR | Bareinzahlung | 50 | | contributions | M1",
    ],
    [],
  ],
])("TRF-05 %s", (_, rows, expected) => {
  expect(placesOf("TRF-05", ledger(...rows))).toEqual(expected);
});

test.each([
  "Einzahlung aus der Bank",
  "cash withdrawal",
  "Barabhebung",
  "Retrait d'espèces",
  "Retiro de efectivo",
  "Снятие наличных",
])("TRF-05 hears a transfer in %s", (text) => {
  expect(
    placesOf("TRF-05", ledger(`1 | 2025-10-14 | Cash | EUR | ${text} | 3000 | | other-receipts`)),
  ).toEqual(["Ledger!J2 (No 1)"]);
  expect(
    placesOf("TRF-05", ledger(`1 | 2025-10-14 | Cash | EUR | ${text} | 3000 | | transfer`)),
  ).toEqual([]);
});

test("TRF-05 names the pair once, and the text", () => {
  const text = ledger(
    "1 | 2025-01-01 | A | EUR | Abhebung | | 50 | other-payments",
    "2 | 2025-01-02 | B | EUR | vom Konto | 50 | | other-receipts",
    "3 | 2025-02-02 | B | EUR | Einzahlung aus der Bank | 70 | |",
  );
  expect(findingsOf("TRF-05", text)).toEqual([
    "Ledger!J2 (No 1): 50.00 EUR leaves one own account and comes into another with entry 2. If it is a transfer, enter the same word in Transfer with both and take the category of transfers.",
    'Ledger!J4 (No 3): The text "Einzahlung aus der Bank" sounds like a transfer between own accounts; 70.00 EUR stands in the report as a movement without a category. If it is one, give it the category of transfers, and its other side too.',
  ]);
});
