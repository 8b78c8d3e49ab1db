import { expect, test } from "vitest";
import { findingsOf } from "../../ledger-text";

const books = (...statements: string[]): string => `
Ledger
No | Date | Account | Currency | In | Out | Category
1 | 2025-01-01 | B | EUR | 100 | | opening
2 | 2025-01-20 | B | EUR | | 30 | office
3 | 2025-02-20 | B | EUR | 7 | | donations
4 | 2025-02-21 | B | EUR | | 7 | office
5 | 2025-03-01 | B | EUR | 1 | | donations

Statements
Account | Number | From | To | Opening | Closing
${statements.join("\n")}
`;

test.each([
  [
    "clean",
    ["B | 1 | 2025-01-01 | 2025-01-31 | 100 | 70", "B | 2 | 2025-02-01 | 2025-02-20 | 70 | 77"],
    [],
  ],
  [
    "before the ledger, unknown account, blank closing",
    [
      "B | 0 | 2024-12-01 | 2024-12-31 | 5 | 99",
      "X | 1 | 2025-01-01 | 2025-01-31 | 1 | 2",
      "B | 2 | 2025-02-01 | 2025-02-20 | 70 |",
    ],
    [],
  ],
  [
    "a difference that stays is told once, with entries of its amount",
    [
      "B | 1 | 2025-01-01 | 2025-01-31 | 100 | 70",
      "B | 2 | 2025-02-01 | 2025-02-28 | 70 | 77",
      "B | 3 | 2025-03-01 | 2025-03-31 | 77 | 78",
    ],
    [
      "Statements!F3: Account B on 2025-02-28: the book balance is 70.00 EUR, statement 2 closes with 77.00 EUR: −7.00 EUR difference. Look first at the entries of just this amount: 3, 4.",
    ],
  ],
  [
    "one cent, then another",
    [
      "B | 1 | 2025-01-01 | 2025-01-31 | 100 | 69.99",
      "B | 2 | 2025-02-01 | 2025-02-28 | 70 | 69.98",
    ],
    [
      "Statements!F2: Account B on 2025-01-31: the book balance is 70.00 EUR, statement 1 closes with 69.99 EUR: 0.01 EUR difference. Compare the entries with the lines of the statement.",
      "Statements!F3: Account B on 2025-02-28: the book balance is 70.00 EUR, statement 2 closes with 69.98 EUR: 0.02 EUR difference. Compare the entries with the lines of the statement.",
    ],
  ],
  [
    "half the difference on the wrong side",
    ["B | 1 | 2025-01-01 | 2025-01-31 | 100 | 130"],
    [
      "Statements!F2: Account B on 2025-01-31: the book balance is 70.00 EUR, statement 1 closes with 130.00 EUR: −60.00 EUR difference. Look first at the entries of just this amount: 2.",
    ],
  ],
])("BNK-03 %s", (_, statements, expected) => {
  expect(findingsOf("BNK-03", books(...statements))).toEqual(expected);
});
