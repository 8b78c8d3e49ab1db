import { expect, test } from "vitest";
import { findingsOf } from "../../ledger-text";

const ledger = (...rows: string[]): string => `
Ledger
No | Date | Account | Currency | In | Out
${rows.join("\n")}
`;

test.each([
  ["clean", ["1 | 2025-01-31 | A | EUR | 120 |", "2 | 2025-01-31 | A | EUR | | 0.01"], []],
  [
    "both sides",
    ["1 | 2025-01-31 | A | EUR | 120 | 30.5"],
    [
      "Ledger!F2 (No 1): Both In 120.00 EUR and Out 30.50 EUR are filled. Clear one of them, or split the entry in two.",
    ],
  ],
  [
    "neither, twice",
    [
      "1 | 2025-01-31 | A | EUR | |",
      "2 | 2025-01-31 | A | EUR | 1 |",
      "3 | 2025-02-01 | A | EUR | 0 |",
    ],
    [
      "Ledger!E2 (No 1): Neither In nor Out is filled. Enter the amount on one side.",
      "Ledger!E4 (No 3): Neither In nor Out is filled. Enter the amount on one side.",
    ],
  ],
])("LED-01 %s", (_, rows, expected) => {
  expect(findingsOf("LED-01", ledger(...rows))).toEqual(expected);
});

test.each([
  ["a number that was never used, with its reason", "| | The form was torn", 0],
  ["no reason", "| |", 1],
  ["an account", "A | | Amount to follow", 1],
  ["a category", "| office | Amount to follow", 1],
])("LED-01 without an amount: %s", (_, cells, times) => {
  const [account, category = "", note = ""] = cells.split("|");
  const text = `
Ledger
No | Date | Account | In | Out | Category | Note
1 | 2025-01-31 | A | 120 | | |
2 | 2025-01-31 | ${account} | | | ${category} | ${note}
`;
  expect(findingsOf("LED-01", text)).toHaveLength(times);
});

test.each([
  ["interest that the bank prints as 0", "0 | | interest", 0],
  ["interest left blank", " | | interest", 1],
  ["a 0 of the office", "0 | | office", 1],
])("LED-01 without an amount: %s", (_, cells, times) => {
  const text = `
Categories
Category | Side | Report line
interest | receipt | receipts.interest
office | payment | payments.office

Ledger
No | Date | Account | In | Out | Category
1 | 2025-01-31 | A | ${cells}
`;
  expect(findingsOf("LED-01", text)).toHaveLength(times);
});
