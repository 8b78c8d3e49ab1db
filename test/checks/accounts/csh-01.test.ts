import { expect, test } from "vitest";
import { findingsOf } from "../../ledger-text";

const books = (counts: string[], lines = ""): string => `
Ledger
No | Date | Account | Currency | In | Out
1 | 2025-01-01 | C | EUR | 100 |
2 | 2025-01-31 | C | EUR | | 40

CashCounts
Account | Date | Counted by | Counted
${counts.join("\n")}
${lines}`;

test.each([
  [
    "clean: evening, morning, days without entries",
    ["C | 2025-01-31 | a, b | 60", "C | 2025-01-31 | a, b | 100", "C | 2025-02-20 | a, b | 60"],
    [],
  ],
  [
    "one cent less, and more",
    ["C | 2025-01-31 | a, b | 59.99", "C | 2025-02-20 | a, b | 61"],
    [
      "CashCounts!D2: Cash box C on 2025-01-31: 59.99 EUR was counted, the book says 60.00 EUR: −0.01 EUR difference. Look for the entry that is missing; if none is found, enter the difference with the count as its voucher.",
      "CashCounts!D3: Cash box C on 2025-02-20: 61.00 EUR was counted, the book says 60.00 EUR: 1.00 EUR difference. Look for the entry that is missing; if none is found, enter the difference with the count as its voucher.",
    ],
  ],
  [
    "a difference that stays is told once, in order of the days",
    ["C | 2025-02-20 | a, b | 59", "C | 2025-01-31 | a, b | 59", "C | 2025-02-28 | a, b | 60"],
    [
      "CashCounts!D3: Cash box C on 2025-01-31: 59.00 EUR was counted, the book says 60.00 EUR: −1.00 EUR difference. Look for the entry that is missing; if none is found, enter the difference with the count as its voucher.",
    ],
  ],
  [
    "a difference that is gone on a day with entries is no news",
    ["C | 2025-01-20 | a, b | 99", "C | 2025-01-31 | a, b | 60"],
    [
      "CashCounts!D2: Cash box C on 2025-01-20: 99.00 EUR was counted, the book says 100.00 EUR: −1.00 EUR difference. Look for the entry that is missing; if none is found, enter the difference with the count as its voucher.",
    ],
  ],
  ["no amount, unknown account", ["C | 2025-01-31 | a, b |", "X | 2025-01-31 | a, b | 1"], []],
])("CSH-01 %s", (_, counts, expected) => {
  expect(findingsOf("CSH-01", books(counts))).toEqual(expected);
});

test("CSH-01 counts denominations", () => {
  const lines = (count: number): string =>
    `\nCountLines\nAccount | Date | Denomination | Count\nC | 2025-01-31 | 50 | 1\nC | 2025-01-31 | 0.5 | ${count}\n`;
  expect(findingsOf("CSH-01", books(["C | 2025-01-31 | a, b |"], lines(20)))).toEqual([]);
  expect(findingsOf("CSH-01", books(["C | 2025-01-31 | a, b |"], lines(19)))).toHaveLength(1);
});
