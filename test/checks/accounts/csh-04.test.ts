import { expect, test } from "vitest";
import { findingsOf } from "../../ledger-text";

const books = (counts: string, closings: string): string => `
Accounts
Account | Kind | Currency
C | cash | EUR

Ledger
No | Date | Account | In | Out
1 | 2025-01-02 | C | 5 |

CashCounts
Account | Date | Counted by | Counted
${counts}

Closings
Period | Account | Opening | Closing
${closings}
`;
const missing =
  "and there is no such account in the table of accounts: its money is in no report. Enter the account, or correct the name.";

test.each([
  ["clean", "C | 2025-01-02 | a, b | 5", "2025 | C | 0 | 5", []],
  [
    "counted twice, told once",
    "D | 2025-01-02 | a, b | 5\nD | 2025-02-02 | a, b | 5",
    "2025 | C | 0 | 5",
    [`CashCounts!A2: Cash box D was counted on 2025-01-02, ${missing}`],
  ],
  [
    "two, one of them with a closing balance only; codes are matched letter by letter",
    "c | | a, b | 5",
    "2025 | E | 0 | 5",
    [
      `CashCounts!A2: Cash box c was counted, ${missing}`,
      `Closings!B2: Account E has a closing balance for 2025, ${missing}`,
    ],
  ],
])("CSH-04 %s", (_, counts, closings, expected) => {
  expect(findingsOf("CSH-04", books(counts, closings))).toEqual(expected);
});
