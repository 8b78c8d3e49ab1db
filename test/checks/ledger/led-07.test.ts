import { expect, test } from "vitest";
import { findingsOf } from "../../ledger-text";
import { fixesOf } from "../../sheet-findings";

const ledger = (...entries: string[]): string => `
Ledger
No | Date | Account | Text | In | Out
${entries.join("\n")}
`;
const entry = (no: string, date = "2025-01-31"): string => `${no} | ${date} | A | | 5 |`;

test.each([
  [
    "clean, and a row that is only a remark",
    [entry("2025-0001"), entry("2025-0002"), "| | | a remark | |"],
    [],
  ],
  ["numbers that begin alike", [entry("1"), entry("10"), entry("1a")], []],
  [
    "one missing",
    [entry("2025-0001"), entry(""), entry("2025-0002")],
    ["Ledger!A3: The number is missing. Give the entry the next free number, 2025-0003."],
  ],
  [
    "several missing, and in another year",
    [entry("2025-0001"), entry(""), entry(""), entry("2025-0007"), entry("", "2026-01-02")],
    [
      "Ledger!A3: 2 entries from here on have no number. Give them the next free number, 2025-0008.",
      "Ledger!A6: The number is missing. Give the entry the next free number, 2026-0001.",
    ],
  ],
  [
    "double, twice",
    [entry("2025-0001"), entry("2025-0001"), entry("2025-0002"), entry("2025-0001")],
    [
      "Ledger!A3 (No 2025-0001): The number 2025-0001 stands here and in A2 already. Give this entry the next free number, 2025-0003.",
      "Ledger!A5 (No 2025-0001): The number 2025-0001 stands here and in A2 already. Give this entry the next free number, 2025-0004.",
    ],
  ],
])("LED-07 %s", (_, rows, expected) => {
  expect(findingsOf("LED-07", ledger(...rows))).toEqual(expected);
});

test.each([
  [
    "text after text, each number once",
    [entry("K-2025-007"), entry(""), entry(""), entry("K-2025-007")],
    [
      "A3: blank -> 'K-2025-008', A4: blank -> 'K-2025-009'",
      "asks A5: 'K-2025-007' -> 'K-2025-010'",
    ],
  ],
  ["numbers after numbers", [entry("17"), entry("")], ["A3: blank -> 18"]],
  [
    "no number at all",
    [entry(""), "| | A | | 5 |"],
    ["A2: blank -> '2025-0001', A3: blank -> '0001'"],
  ],
  ["what is no number", [entry("first"), entry("first")], ["asks A3: 'first' -> '2025-0001'"]],
])("LED-07 numbers %s", (_, rows, expected) => {
  expect(fixesOf("LED-07", ledger(...rows))).toEqual(expected);
});
