import { expect, test } from "vitest";
import { findingsOf } from "../../ledger-text";

const books = (lastDay: string, statements: string[], confirmed = ""): string => `
Accounts
Account | Kind | Currency | Closed | Confirmed until
B | bank | EUR | | ${confirmed}
P | payment-service | USD | 2025-02-28 |
C | cash | EUR | |

Ledger
No | Date | Account | In | Out
1 | 2025-01-01 | B | 5 |
2 | 2025-01-05 | P | 5 |
3 | 2025-01-05 | C | 5 |
4 | ${lastDay} | C | 5 |

Statements
Account | Number | From | To | Opening | Closing
${statements.join("\n")}
`;
const ofP = "P | 1 | 2025-01-01 | 2025-02-28 | 0 | 5";

test.each([
  [
    "clean: three months to the day",
    "2025-04-30",
    ["B | 1 | 2025-01-01 | 2025-01-31 | 0 | 5", ofP],
    "",
    [],
  ],
  [
    "a day more",
    "2025-05-01",
    ["B | 1 | 2025-01-01 | 2025-01-31 | 0 | 5", ofP],
    "",
    [
      "Accounts!E2: Account B is confirmed by statements until 2025-01-31; the ledger goes on to 2025-05-01. Enter the statements since then, or ask the bank for a confirmation of the balance.",
    ],
  ],
  ["confirmed in the table of accounts", "2025-05-01", [ofP], "2025-04-01", []],
  [
    "never confirmed, beside one that is",
    "2025-05-01",
    [ofP],
    "",
    [
      "Accounts!E2: Account B is not confirmed by any statement; the ledger goes on to 2025-05-01. Enter the statements since then, or ask the bank for a confirmation of the balance.",
    ],
  ],
  ["books without any statement", "2025-12-31", [], "", []],
])("BNK-05 %s", (_, lastDay, statements, confirmed, expected) => {
  expect(findingsOf("BNK-05", books(lastDay, statements, confirmed))).toEqual(expected);
});
