import { expect, test } from "vitest";
import { findingsOf } from "../../ledger-text";
import { contributions, pledges, workbook } from "./blocks";

const ledger = contributions("1 | 2025-01-31 | A | | 1 | | donations | | | | |");

test.each([
  [
    "with letter and day; nothing, 0 and history need none",
    [
      "B | 2025 | | 500 | EUR | money | 2025-01-05 | L1 | 1 | valid",
      "C | 2025 | | | EUR | money | | | 1 | valid",
      "D | 2025 | | 0 | EUR | money | | | 1 | valid",
      "E | 2025 | | 5 | EUR | money | | | 1 | replaced",
    ],
    [],
  ],
  [
    "without one, the other, both; a day that is text is another check's",
    [
      "B | 2025 | | 500 | EUR | money | 2025-01-05 | | 1 | valid",
      "C | 2025 | | 0.01 | EUR | | | L2 | 1 |",
      "D | 2025 | | | | in-kind | | | 1 | valid",
      "E | 2025 | | 500 | EUR | money | 5 Jan | L3 | 1 | valid",
    ],
    [
      "Pledges!H2: The promise of B for 2025 names no document. Enter the letter or minutes that tell it.",
      "Pledges!G3: The promise of C for 2025 names no day on which it was declared. Enter the date of the letter.",
      "Pledges!H4: The promise of D for 2025 names neither its document nor the day it was declared. Enter both.",
    ],
  ],
])("PLG-02 %s", (_, rows, expected) => {
  expect(findingsOf("PLG-02", workbook(ledger, pledges(...rows)))).toEqual(expected);
});

test("PLG-02 asks nothing of columns that the table lacks", () => {
  const table = "Pledges\nMember | Year | Amount | Currency\nB | 2025 | 5 | EUR";
  expect(findingsOf("PLG-02", workbook(ledger, table))).toEqual([]);
});
