import { expect, test } from "vitest";
import { findingsOf } from "../../ledger-text";
import { fixesOf } from "../fixes";
import { contributions, pledges, workbook } from "./blocks";

const ledger = contributions("1 | 2025-01-31 | A | | 1 | | donations | | | | |");
const books = (...rows: string[]): string => workbook(ledger, pledges(...rows));

test.each([
  [
    "typed",
    ["B | 2025 | | 500 | EUR | money | | | 1 | valid", "C | 2025 | | | EUR | money | | | |"],
    [],
  ],
  [
    "a formula, its result an error, and a typed one between",
    [
      "B | 2025 | | 525 {=D9*1.05} | EUR | money | | | 1 | valid",
      "C | 2025 | | 0 | EUR | money | | | 1 | valid",
      "D | 2025 | | #REF! {=D99} | EUR | money | | | 1 | valid",
    ],
    [
      "Pledges!D2: The promise of B for 2025 is the formula =D9*1.05; it shows 525.00 EUR. The organisation sets its contribution itself: type the amount that its letter says.",
      "Pledges!D4: The promise of D for 2025 is the formula =D99; it shows n/a EUR. The organisation sets its contribution itself: type the amount that its letter says.",
    ],
  ],
])("PLG-01 %s", (_, rows, expected) => {
  expect(findingsOf("PLG-01", books(...rows))).toEqual(expected);
});

test("PLG-01 offers to keep a known amount, and asks", () => {
  const rows = [
    "B | 2025 | | 525 {=D9*1.05} | EUR | money | | | 1 | valid",
    "D | 2025 | | #REF! {=D99} | EUR | money | | | 1 | valid",
  ];
  expect(fixesOf("PLG-01", books(...rows))).toEqual([
    "Keep 525.00 EUR as a typed amount, if the letter says so?: Pledges!D2 =D9*1.05 -> 525",
    "none",
  ]);
});
