import { expect, test } from "vitest";
import { findingsOf } from "../../ledger-text";

const books = (statements: string[], lines: string[]): string => `
Ledger
No | Date | Account | Currency | In | Out
1 | 2025-01-01 | B | EUR | 5 |

Statements
Account | Number | From | To | Opening | Closing
${statements.join("\n")}

StatementLines
Account | Number | Date | Amount
${lines.join("\n")}
`;

test.each([
  [
    "clean; balances alone have no lines",
    ["B | 1 | 2025-01-01 | 2025-01-31 | 0 | 4.99", "B | 2 | 2025-02-01 | 2025-02-28 | 4.99 | 9"],
    ["B | 1 | 2025-01-02 | 5", "B | 1 | 2025-01-03 | -0.01"],
    [],
  ],
  [
    "one cent, and one line",
    ["B | 1 | 2025-01-01 | 2025-01-31 | 0 | 5", "B | 2 | 2025-02-01 | 2025-02-28 | 5 | 9"],
    ["B | 1 | 2025-01-02 | 5", "B | 1 | 2025-01-03 | -0.01", "B | 2 | 2025-02-03 | 5"],
    [
      "Statements!F2: Statement 1 of B: opening 0.00 EUR and 2 lines of 4.99 EUR give 4.99 EUR; the closing is 5.00 EUR: 0.01 EUR difference. Compare the balances and the lines with the paper.",
      "Statements!F3: Statement 2 of B: opening 5.00 EUR and one line of 5.00 EUR give 10.00 EUR; the closing is 9.00 EUR: −1.00 EUR difference. Compare the balances and the lines with the paper.",
    ],
  ],
  [
    "numbers that begin anew each year",
    ["B | 1 | 2024-01-01 | 2024-01-31 | 0 | 5", "B | 1 | 2025-01-01 | 2025-01-31 | 5 | 8"],
    ["B | 1 | 2024-01-02 | 5", "B | 1 | 2025-01-02 | 3"],
    [],
  ],
  [
    "a closing that nobody wrote, a line that cannot be read",
    ["B | 1 | 2025-01-01 | 2025-01-31 | 0 |", "B | 2 | 2025-02-01 | 2025-02-28 | 5 | 9"],
    ["B | 1 | 2025-01-02 | 5", "B | 2 | 2025-02-02 | five"],
    [],
  ],
])("BNK-01 %s", (_, statements, lines, expected) => {
  expect(findingsOf("BNK-01", books(statements, lines))).toEqual(expected);
});
