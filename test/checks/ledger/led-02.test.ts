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
    "clean, and nothing at all",
    ["1 | 2025-01-31 | A | EUR | 0.01 |", "2 | 2025-01-31 | A | EUR | | 0"],
    [],
  ],
  ["interest of -0.00", ["1 | 2025-01-31 | A | EUR | -0.00 |"], []],
  [
    "the smallest amount below zero",
    ["1 | 2025-01-31 | A | EUR | -0.01 |"],
    [
      "Ledger!E2 (No 1): In is −0.01 EUR, below zero. If money went out, enter the amount in Out, without a minus.",
    ],
  ],
  [
    "both sides, and an unknown currency",
    ["1 | 2025-01-31 | A | EUR | -5 | -7", "2 | 2025-01-31 | B | XYZ | | -3.5"],
    [
      "Ledger!E2 (No 1): In is −5.00 EUR, below zero. If money went out, enter the amount in Out, without a minus.",
      "Ledger!F2 (No 1): Out is −7.00 EUR, below zero. If money came in, enter the amount in In, without a minus.",
      "Ledger!F3 (No 2): Out is −3.5 XYZ, below zero. If money came in, enter the amount in In, without a minus.",
    ],
  ],
])("LED-02 %s", (_, rows, expected) => {
  expect(findingsOf("LED-02", ledger(...rows))).toEqual(expected);
});

test("LED-02 offers the other side, where it is free", () => {
  const rows = [
    "1 | 2025-01-31 | A | EUR | -120 |",
    "2 | 2025-01-31 | A | EUR | -5 | 7",
    "3 | 2025-01-31 | A | EUR | 0 | -8",
  ];
  expect(fixesOf("LED-02", ledger(...rows))).toEqual([
    "asks E2: -120 -> blank, F2: blank -> 120",
    "none",
    "asks F4: -8 -> blank, E4: 0 -> 8",
  ]);
});
