import { expect, test } from "vitest";
import { findingsOf } from "../../ledger-text";
import { fixesOf } from "../../sheet-findings";

const books = (...entries: string[]): string => `
Accounts
Account | Kind | Currency | Opened | Closed
BANK-EUR | bank | EUR | 2025-01-10 | 2025-06-30
CASH | cash | EUR | |
CASH2 | cash | EUR | |

Ledger
No | Date | Account | Text | In | Out
${entries.join("\n")}
`;
const entry = (account: string, date = "2025-01-31"): string => `1 | ${date} | ${account} | | 5 |`;

test.each([
  [
    "clean: the days of opening and closing, no days told, a row without an amount",
    [
      entry("BANK-EUR", "2025-01-10"),
      entry("BANK-EUR", "2025-06-30"),
      entry("CASH"),
      "2 | | | remark | |",
    ],
    [],
  ],
  [
    "the day before and the day after",
    [entry("BANK-EUR", "2025-01-09"), entry("BANK-EUR", "2025-07-01")],
    [
      "Ledger!C2 (No 1): The account BANK-EUR was opened on 2025-01-10, after the date of the entry, 2025-01-09. Check the account and both dates.",
      "Ledger!C3 (No 1): The account BANK-EUR was closed on 2025-06-30, before the date of the entry, 2025-07-01. Check the account and both dates.",
    ],
  ],
  [
    "missing, unknown, like two others, like one in capitals",
    [entry(""), entry("PAYPAL"), entry("CASH1"), entry("bank eur")],
    [
      "Ledger!C2 (No 1): The account is missing. Choose the account that the money came to or went from.",
      "Ledger!C3 (No 1): The account PAYPAL is not in the table of accounts. Choose an account, or add it to the table.",
      "Ledger!C4 (No 1): The account CASH1 is not in the table of accounts. Is CASH, CASH2 meant? Choose an account, or add it to the table.",
      "Ledger!C5 (No 1): The account bank eur is not in the table of accounts. Is BANK-EUR meant? Choose an account, or add it to the table.",
    ],
  ],
])("LED-09 %s", (_, entries, expected) => {
  expect(findingsOf("LED-09", books(...entries))).toEqual(expected);
});

test("LED-09 offers the only account that is near", () => {
  expect(fixesOf("LED-09", books(entry("CASH1"), entry("bank eur")))).toEqual([
    "none",
    "asks C3: 'bank eur' -> 'BANK-EUR'",
  ]);
});

test("LED-09 without a table of accounts", () => {
  const alone = "Ledger\nNo | Date | Account | In | Out\n1 | 2025-01-31 | A | 5 |";
  expect(findingsOf("LED-09", alone)).toEqual([]);
});
