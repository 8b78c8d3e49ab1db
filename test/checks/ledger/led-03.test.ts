import { expect, test } from "vitest";
import { findingsOf } from "../../ledger-text";
import { fixesOf } from "../../sheet-findings";

const ledger = (...rows: string[]): string => `
Ledger
No | Date | Account | Currency | In | Out
${rows.join("\n")}
`;

test.each([
  [
    "clean: two, three and no decimals, dust of a sum, an unknown currency",
    [
      "1 | 2025-01-31 | A | EUR | 12.34 |",
      "2 | 2025-01-31 | B | TND | 12.345 |",
      "3 | 2025-01-31 | C | XOF | | 100",
      "4 | 2025-01-31 | A | EUR | 0.30000000000000004 |",
      "5 | 2025-01-31 | D | XYZ | 1.23456 |",
    ],
    [],
  ],
  [
    "one decimal too many in three currencies",
    [
      "1 | 2025-01-31 | A | EUR | 12.345 |",
      "2 | 2025-01-31 | B | TND | | 12.3456",
      "3 | 2025-01-31 | C | XOF | | 100.5",
    ],
    [
      "Ledger!E2 (No 1): The amount is 12.345 EUR, but EUR has 2 decimals. Enter what the voucher says; rounded it would be 12.34 EUR.",
      "Ledger!F3 (No 2): The amount is 12.3456 TND, but TND has 3 decimals. Enter what the voucher says; rounded it would be 12.346 TND.",
      "Ledger!F4 (No 3): The amount is 100.5 XOF, but XOF has no decimals. Enter what the voucher says; rounded it would be 100 XOF.",
    ],
  ],
  [
    "the largest that is exact, and the next",
    [
      "1 | 2025-01-31 | A | EUR | 9999999999999.99 |",
      "2 | 2025-01-31 | A | EUR | 10000000000000 |",
    ],
    [
      "Ledger!E3 (No 2): The amount 10 000 000 000 000 EUR is too large to be calculated exactly. Enter what the voucher says.",
    ],
  ],
])("LED-03 %s", (_, rows, expected) => {
  expect(findingsOf("LED-03", ledger(...rows))).toEqual(expected);
});

test("LED-03 rounds only when asked", () => {
  expect(fixesOf("LED-03", ledger("1 | 2025-01-31 | A | EUR | 12.355 |"))).toEqual([
    "asks E2: 12.355 -> 12.36",
  ]);
});
