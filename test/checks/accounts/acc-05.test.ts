import { expect, test } from "vitest";
import { findingsOf } from "../../ledger-text";

const books = (...rows: string[]): string => `
Accounts
Account | Kind | Currency
CASH | cash | EUR
BANK | bank | EUR

Ledger
No | Date | Account | In | Out | Category | Note
${rows.join("\n")}
`;

const first = "1 | 2025-01-01 | CASH | 100 | | opening |";

test.each([
  [
    "clean",
    [first, "2 | 2025-01-01 | BANK | 50 | | opening |", "3 | 2025-02-01 | CASH | | 5 | office |"],
    [],
  ],
  [
    "an account that came later, explained",
    [first, "2 | 2025-03-01 | BANK | 50 | | opening | taken over from the region"],
    [],
  ],
  [
    "an account that came later, a day after the beginning",
    [first, "2 | 2025-01-02 | BANK | 50 | | opening |"],
    [
      "Ledger!B3 (No 2): The opening balance of BANK, 50.00 EUR, is dated 2025-01-02; the ledger begins on 2025-01-01. It raises the cash at the beginning without a receipt. Say in the note where the money was before, or enter it as a receipt or a transfer.",
    ],
  ],
  [
    "an opening behind entries of its account, whatever the note says",
    [
      first,
      "2 | 2025-02-01 | CASH | | 5 | office |",
      "3 | 2025-02-02 | CASH | 40 | | opening | found",
    ],
    [
      "Ledger!B4 (No 3): The opening balance of CASH, 40.00 EUR, is dated 2025-02-02; the account has entries since 2025-02-01. It raises the cash at the beginning without a receipt. Say in the note where the money was before, or enter it as a receipt or a transfer.",
    ],
  ],
  ["on the same day as the first entry", [first, "2 | 2025-01-01 | CASH | | 5 | office |"], []],
])("ACC-05 %s", (_, rows, expected) => {
  expect(findingsOf("ACC-05", books(...rows))).toEqual(expected);
});
