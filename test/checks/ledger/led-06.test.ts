import { expect, test } from "vitest";
import { findingsOf } from "../../ledger-text";

const ledger = (...entries: string[]): string => `
Ledger
No | Date | Account | In | Out
${entries.map((entry) => `${entry} | A | 5 |`).join("\n")}
`;

test.each([
  ["clean", ["2025-0001 | 2025-01-02", "2025-0002 | 2025-01-02", "2025-0003 | 2025-06-01"], []],
  [
    "31 days",
    ["1 | 2025-01-01", "2 | 2025-02-28", "3 | 2025-03-01", "4 | 2025-01-29", "5 | 2025-03-02"],
    [],
  ],
  [
    "32 days",
    ["1 | 2025-01-01", "2 | 2025-02-28", "3 | 2025-03-01", "4 | 2025-01-28", "5 | 2025-03-02"],
    [
      "Ledger!B5 (No 4): The date 2025-01-28 is 32 days before that of No 3, 2025-03-01, which has the lower number. Compare the date with the voucher.",
    ],
  ],
  [
    "a year too late: told once, not for all that follow",
    ["1 | 2025-01-01", "2 | 2026-01-05", "3 | 2025-01-28", "4 | 2025-03-02"],
    [
      "Ledger!B3 (No 2): The date 2026-01-05 is 342 days after that of No 3, 2025-01-28, which has the higher number. Compare the date with the voucher.",
    ],
  ],
  [
    "two",
    ["1 | 2025-01-01", "2 | 2026-01-05", "3 | 2025-03-28", "4 | 2024-03-02", "5 | 2025-04-01"],
    [
      "Ledger!B3 (No 2): The date 2026-01-05 is 283 days after that of No 3, 2025-03-28, which has the higher number. Compare the date with the voucher.",
      "Ledger!B5 (No 4): The date 2024-03-02 is 391 days before that of No 3, 2025-03-28, which has the lower number. Compare the date with the voucher.",
    ],
  ],
  [
    "a sheet sorted otherwise",
    ["2026-0001 | 2026-01-02", "2025-0002 | 2025-06-01", "2025-0001 | 2025-01-02"],
    [],
  ],
  [
    "two series side by side",
    ["K-1 | 2025-06-01", "B-1 | 2025-01-02", "K-2 | 2025-06-02", "B-2 | 2025-01-03"],
    [],
  ],
])("LED-06 %s", (_, entries, expected) => {
  expect(findingsOf("LED-06", ledger(...entries))).toEqual(expected);
});
