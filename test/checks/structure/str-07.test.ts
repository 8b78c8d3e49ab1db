import { expect, test } from "vitest";
import { findingsOf } from "../../ledger-text";
import { fixesOf } from "../../sheet-findings";

const ledger = (...bases: string[]): string => `
Ledger
No | Date | Account | In | Out | Base
${bases.map((base, index) => `${index + 1} | 2025-01-31 | A | 1 | | ${base}`).join("\n")}
`;
const own = "1 {=Ledger[[#This Row],[In]]*2}";

test.each([
  ["clean", [own, own, own], []],
  ["typed throughout", ["1", "2", "3"], []],
  ["formulas that move with their rows", ["1 {=D2-E2}", "1 {=D3-E3}", "1 {=D4-E4}"], []],
  ["a first row with nothing above it", ["1 {=D2-E2}", "2 {=F2+D3-E3}", "3 {=F3+D4-E4}"], []],
  ["half typed, half calculated: no formula of the column", [own, own, "7", "8"], []],
  [
    "one typed",
    [own, "7", own],
    [
      "Ledger!F3 (No 2): This cell does not have the formula of the column: a typed value, 7, stands where =Ledger[[#This Row],[In]]*2 is expected. Restore the formula, or say in the note why it differs.",
    ],
  ],
  [
    "two other formulas, one row moved",
    ["1 {=D2-E2}", "1 {=D3-E2}", "1 {=D4*2}", "1 {=D5-E5}", "1 {=D6-E6}", "1 {=D7-E7}"],
    [
      "Ledger!F3 (No 2): These 2 cells do not have the formula of the column: =D3-E2 stands where =D3-E3 is expected. Restore the formula, or say in the note why it differs.",
    ],
  ],
])("STR-07 %s", (_, bases, expected) => {
  expect(findingsOf("STR-07", ledger(...bases))).toEqual(expected);
});

test("STR-07 restores the formula of each row", () => {
  const bases = ["1 {=D2-$E$1}", "7", "1 {=D4+1}", "1 {=D5-$E$1}", "1 {=D6-$E$1}"];
  expect(fixesOf("STR-07", ledger(...bases))).toEqual(["F3: 7 -> =D3-$E$1, F4: =D4+1 -> =D4-$E$1"]);
});
