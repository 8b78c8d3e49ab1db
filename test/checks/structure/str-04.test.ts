import { expect, test } from "vitest";
import { findingsOf } from "../../ledger-text";
import { fixesOf } from "../../sheet-findings";

const ledger = (...rows: string[]): string => `
Ledger
No | Date | Account | Text | In | Out | Rate | Base
${rows.join("\n")}

Pledges
Member | Year | Amount | Currency
AAA | 2025 | 500 {=F12*1.05} | EUR
`;

test.each([
  [
    "clean, and formulas where they belong",
    ["1 | 2025-01-31 | A | | 120 | | 1.1 {=1/0.9} | 132 {=G2*E2}"],
    [],
  ],
  [
    "amount",
    ["1 | 2025-01-31 | A | | 1500 {=F12*1.05} | | |"],
    [
      "Ledger!E2 (No 1): The cell shows 1 500, but holds the formula =F12*1.05, which can change. Type the amount of the voucher; a calculation belongs in the note.",
    ],
  ],
  [
    "date and amounts, one of them an error",
    [
      "1 | 2025-01-31 {=TODAY()} | A | | | 7.5 {=5*1.5} | |",
      "2 | 2025-01-31 | A | | #REF! {=#REF!*2} | | |",
    ],
    [
      "Ledger!B2 (No 1): The cell shows 2025-01-31, but holds the formula =TODAY(), which can change. Type the date of the voucher; a calculation belongs in the note.",
      "Ledger!F2 (No 1): The cell shows 7.5, but holds the formula =5*1.5, which can change. Type the amount of the voucher; a calculation belongs in the note.",
      "Ledger!E3 (No 2): The cell shows #REF!, but holds the formula =#REF!*2, which can change. Type the amount of the voucher; a calculation belongs in the note.",
    ],
  ],
])("STR-04 %s", (_, rows, expected) => {
  expect(findingsOf("STR-04", ledger(...rows))).toEqual(expected);
});

test("STR-04 keeps the value", () => {
  const rows = [
    "1 | 2025-01-31 | A | | 500 {=F12*1.05} | | |",
    "2 | 2025-01-31 | A | | #REF! {=#REF!} | | |",
  ];
  expect(fixesOf("STR-04", ledger(...rows))).toEqual(["E2: =F12*1.05 -> 500", "none"]);
});
