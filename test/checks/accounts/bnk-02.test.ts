import { expect, test } from "vitest";
import { findingsOf } from "../../ledger-text";

const books = (...statements: string[]): string => `
Ledger
No | Date | Account | Currency | In | Out
1 | 2025-01-01 | B | EUR | 5 |
2 | 2025-01-01 | D | USD | 5 |

Statements
Account | Number | From | To | Opening | Closing
${statements.join("\n")}
`;

test.each([
  [
    "clean, in any order, days between without movement",
    [
      "B | 2 | 2025-02-10 | 2025-02-28 | 5 | 6",
      "B | 1 | 2025-01-01 | 2025-01-31 | 0 | 5",
      "D | 7 | 2025-03-01 | 2025-03-31 | 9 | 9",
    ],
    [],
  ],
  [
    "quarters named by their months follow on the next day",
    [
      "B | 2025-03 | 2025-01-01 | 2025-03-31 | 0 | 5",
      "B | 2025-06 | 2025-04-01 | 2025-06-30 | 5 | 5",
    ],
    [],
  ],
  [
    "balances",
    [
      "B | 1 | 2025-01-01 | 2025-01-31 | 0 | 5",
      "B | 3 | 2025-03-01 | 2025-03-31 | 4.99 | 9",
      "B | 4 | 2025-04-01 | 2025-04-30 | 10 | 10",
    ],
    [
      "Statements!E3: Account B: statement 1 closes on 2025-01-31 with 5.00 EUR, statement 3 opens on 2025-03-01 with 4.99 EUR: −0.01 EUR moved in between. Enter the statement that is missing.",
      "Statements!E4: Account B: statement 3 closes on 2025-03-31 with 9.00 EUR, statement 4 opens on 2025-04-01 with 10.00 EUR: 1.00 EUR moved in between. Enter the statement that is missing.",
    ],
  ],
  [
    "numbers",
    [
      "B | 2025/1 | 2025-01-01 | 2025-01-31 | 0 | 5",
      "B | 2025/3 | 2025-03-01 | 2025-03-31 | 5 | 9",
    ],
    [
      "Statements!B3: Account B: statement 2025/1 ends on 2025-01-31 and statement 2025/3 begins on 2025-03-01; the numbers between are missing, although the balances agree. Enter them.",
    ],
  ],
])("BNK-02 %s", (_, statements, expected) => {
  expect(findingsOf("BNK-02", books(...statements))).toEqual(expected);
});
