import { expect, test } from "vitest";
import { findingsOf } from "../../ledger-text";

const books = (...rows: string[]): string => `
Accounts
Account | Kind | Currency
C | cash | EUR
B | bank | EUR

Ledger
No | Date | Account | In | Out | Balance | Category
${rows.join("\n")}
`;

test.each([
  ["clean: 0 is not below 0", ["1 | 2025-01-01 | C | 10 |", "2 | 2025-01-02 | C | | 10"], []],
  [
    "the order within a day is no evidence",
    ["1 | 2025-01-01 | C | | 10", "2 | 2025-01-01 | C | 10 |"],
    [],
  ],
  ["a bank account is ACC-02's", ["1 | 2025-01-01 | B | | 10"], []],
  ["an amount that is not known", ["1 | 2025-01-01 | C | ten |", "2 | 2025-01-02 | C | | 10"], []],
  [
    "an opening that only the printed balances tell",
    ["1 | 2025-01-01 | C | | 10 | 90", "2 | 2025-01-02 | C | | 10 | 80"],
    [],
  ],
  [
    "one stretch is one finding, two are two; the sheet need not be in order",
    [
      "5 | 2025-01-09 | C | | 1",
      "1 | 2025-01-01 | C | 10 |",
      "2 | 2025-01-02 | C | | 10.01",
      "3 | 2025-01-03 | C | | 4",
      "4 | 2025-01-05 | C | 4.01 |",
    ],
    [
      "Ledger!E2 (No 5): Cash box C stands at −1.00 EUR at the close of 2025-01-09, and never recovers; its lowest is −1.00 EUR. A box cannot hold less than nothing: look for a receipt or a transfer that is missing or dated too late, or a payment entered twice.",
      "Ledger!E4 (No 2): Cash box C stands at −0.01 EUR at the close of 2025-01-02, until 2025-01-05; its lowest is −4.01 EUR. A box cannot hold less than nothing: look for a receipt or a transfer that is missing or dated too late, or a payment entered twice.",
    ],
  ],
])("ACC-01 %s", (_, rows, expected) => {
  expect(findingsOf("ACC-01", books(...rows))).toEqual(expected);
});

test("ACC-01 begins with the opening of Closings where the ledger has no opening entry", () => {
  const text = (openingEntry: string): string => `${books(
    openingEntry,
    "2 | 2025-01-02 | C | | 10",
  )}
Periods
Period | From | To
2025 | 2025-01-01 | 2025-12-31

Closings
Period | Account | Opening
2025 | C | 10
`;
  expect(findingsOf("ACC-01", text("1 | 2025-01-01 | B | 10 |"))).toEqual([]);
  expect(findingsOf("ACC-01", text("1 | 2025-01-01 | B | 10 | | | opening"))).toHaveLength(1);
});
