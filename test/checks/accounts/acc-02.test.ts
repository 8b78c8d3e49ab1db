import { expect, test } from "vitest";
import { findingsOf } from "../../ledger-text";

const books = (...rows: string[]): string => `
Accounts
Account | Kind | Currency
C | cash | EUR
B | bank | EUR
P | payment-service | USD
T | in-transit | EUR

Ledger
No | Date | Account | In | Out
${rows.join("\n")}
`;

test.each([
  [
    "clean, and other kinds",
    [
      "1 | 2025-01-01 | B | 10 |",
      "2 | 2025-01-02 | B | | 10",
      "3 | 2025-01-02 | C | | 1",
      "4 | 2025-01-02 | T | | 1",
    ],
    [],
  ],
  [
    "bank and payment service",
    ["1 | 2025-01-01 | B | | 0.01", "2 | 2025-01-02 | P | | 5", "3 | 2025-01-03 | P | 5 |"],
    [
      "Ledger!E2 (No 1): Account B stands at −0.01 EUR at the close of 2025-01-01, and never recovers; its lowest is −0.01 EUR. Compare the statement: if the bank shows an overdraft, say who agreed to it; else an entry is missing or dated too late.",
      "Ledger!E3 (No 2): Account P stands at −5.00 USD at the close of 2025-01-02, until 2025-01-03; its lowest is −5.00 USD. Compare the statement: if the bank shows an overdraft, say who agreed to it; else an entry is missing or dated too late.",
    ],
  ],
])("ACC-02 %s", (_, rows, expected) => {
  expect(findingsOf("ACC-02", books(...rows))).toEqual(expected);
});
