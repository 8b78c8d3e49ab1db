import { expect, test } from "vitest";
import { findingsOf } from "../../ledger-text";
import { placesOf } from "../../places-of";

const ledger = (...rows: string[]): string => `
Ledger
No | Date | Voucher | Account | Text | In | Out | Currency | Member | Year | BankLine | Category
${rows.join("\n")}
`;

test.each([
  [
    "clean: another day, account, amount, side or text",
    [
      "1 | 2025-01-01 | | A | Stamps | | 5 | EUR",
      "2 | 2025-01-02 | | A | Stamps | | 5 | EUR",
      "3 | 2025-01-01 | | B | Stamps | | 5 | EUR",
      "4 | 2025-01-01 | | A | Stamps | | 5.01 | EUR",
      "5 | 2025-01-01 | | A | Stamps | 5 | | EUR",
      "6 | 2025-01-01 | | A | stamps | | 5 | EUR",
    ],
    [],
  ],
  [
    "equal donations of different members on one day are normal",
    [
      "1 | 2025-01-01 | | A | Donation | 5 | | EUR | M1",
      "2 | 2025-01-01 | | A | Donation | 5 | | EUR | M2",
    ],
    [],
  ],
  [
    "different vouchers, years and lines of the bank tell them apart",
    [
      "1 | 2025-01-01 | V-1 | A | Stamps | | 5 | EUR",
      "2 | 2025-01-01 | V-2 | A | Stamps | | 5 | EUR",
      "3 | 2025-01-01 | | A | Contribution | 5 | | EUR | M1 | 2024",
      "4 | 2025-01-01 | | A | Contribution | 5 | | EUR | M1 | 2025",
      "5 | 2025-01-01 | | A | Gift | 5 | | EUR | | | b1",
      "6 | 2025-01-01 | | A | Gift | 5 | | EUR | | | b2",
    ],
    [],
  ],
  [
    "equal bank charges of one day are normal, and nothing is compared without words",
    [
      "1 | 2025-01-01 | | A | Fee | | 5 | EUR | | | | bank-charges",
      "2 | 2025-01-01 | | A | Fee | | 5 | EUR | | | | bank-charges",
      "3 | 2025-01-01 | | A | | | 5 | EUR",
      "4 | 2025-01-01 | | A | | | 5 | EUR",
    ],
    [],
  ],
  [
    "one voucher missing does not tell them apart; three alike are two findings",
    [
      "1 | 2025-01-01 | V-1 | A | Stamps | | 5 | EUR",
      "2 | 2025-01-01 | | A | Stamps | | 5 | EUR",
      "3 | 2025-01-01 | | A | | 7 | | EUR | M1",
      "4 | 2025-01-01 | | A | | 7 | | EUR | M1",
      "5 | 2025-01-01 | | A | | 7 | | EUR | M1",
    ],
    ["Ledger!G3 (No 2)", "Ledger!F5 (No 4)", "Ledger!F6 (No 5)"],
  ],
])("LED-15 %s", (_, rows, expected) => {
  expect(placesOf("LED-15", ledger(...rows))).toEqual(expected);
});

test("LED-15 names the other entry", () => {
  const rows = [
    "1 | 2025-01-01 | | A | Stamps | | 5 | EUR",
    "2 | 2025-01-01 | | A | Stamps | | 5 | EUR",
  ];
  expect(findingsOf("LED-15", ledger(...rows))).toEqual([
    "Ledger!G3 (No 2): Day 2025-01-01, account, amount 5.00 EUR, text and member are those of entry 1. If it is the same movement, void one of the two; if both happened, give each its own voucher or say so in the text.",
  ]);
});

test("LED-15 a third entry of the amount without a line: one of the lines is its own", () => {
  const text = `
${ledger(
  "3 | 2025-01-01 | | A | Donation | 5 | | EUR | M1",
  "4 | 2025-01-01 | | A | Donation | 5 | | EUR | M1",
  "5 | 2025-01-02 | | A | Donation | 5 | | EUR | M2",
)}

Statements
Account | Number | From | To | Opening | Closing
A | 1 | 2025-01-01 | 2025-01-31 | 0 | 10

StatementLines
Account | Number | Date | Amount | Ledger No
A | 1 | 2025-01-01 | 5 |
A | 1 | 2025-01-01 | 5 |
`;
  expect(placesOf("LED-15", text)).toEqual(["Ledger!F3 (No 4)"]);
});

test.each([
  ["both have a line that names them", "3", "4", 0],
  ["both have a line, named or not", "", "", 0],
  ["both lines name the first one", "3", "3", 1],
  ["only the first one has a line", "3", "9", 1],
])("LED-15 beside the statement: %s", (_, first, second, times) => {
  const text = `
${ledger(
  "3 | 2025-01-01 | | A | Donation | 5 | | EUR",
  "4 | 2025-01-01 | | A | Donation | 5 | | EUR",
  "9 | 2025-01-03 | | A | Stamps | | 5 | EUR",
)}

Statements
Account | Number | From | To | Opening | Closing
A | 1 | 2025-01-01 | 2025-01-31 | 0 | 10

StatementLines
Account | Number | Date | Amount | Ledger No
A | 1 | 2025-01-01 | 5 | ${first}
A | 1 | 2025-01-01 | 5 | ${second}
`;
  expect(findingsOf("LED-15", text)).toHaveLength(times);
});
