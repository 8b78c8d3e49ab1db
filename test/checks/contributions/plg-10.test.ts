import { expect, test } from "vitest";
import { findingsOf } from "../../ledger-text";
import { fixesOf } from "../fixes";
import { contributions, pledges, workbook } from "./blocks";

const promised = pledges(
  "B | 2023 | | 50 | EUR | money | | | 1 | valid",
  "B | 2024 | | 50 | EUR | money | | | 1 | valid",
  "B | 2025 | | 50 | EUR | money | | | 1 | valid",
);
const rows = [
  "1 | 2025-01-31 | A | | 50 | | contributions | B | | 2023 | |",
  "2 | 2025-02-01 | A | | 50 | | contributions | B | | | |",
  "3 | 2025-02-02 | A | | 7 | | contributions | C | | 2024/25 | |",
  "4 | 2025-02-03 | A | | 1 | | contributions | | | | |",
];

test.each([
  [
    "with a year, a donation, a refund of one with a year",
    [
      rows[0],
      "2 | 2025-02-01 | A | | 50 | | donations | B | | | |",
      "3 | 2025-02-01 | A | | | 50 | | | | | 1 |",
    ],
    [],
  ],
  [
    "without",
    rows,
    [
      "Ledger!J3 (No 2): The contribution of B of 50.00 EUR names no year; it is counted for 2025. 2024 is the oldest year whose promise is not yet fulfilled: enter it if the contribution is meant for it.",
      "Ledger!J4 (No 3): “2024/25” is not one year, and the contribution of C of 7.00 EUR is for one; it is counted for 2025. Enter the year it is meant for.",
      "Ledger!J5 (No 4): A contribution of 1.00 EUR names no year; it is counted for 2025. Enter the year it is meant for.",
    ],
  ],
])("PLG-10 %s", (_, ledger, expected) => {
  expect(findingsOf("PLG-10", workbook(contributions(...ledger), promised))).toEqual(expected);
});

test("PLG-10 proposes the oldest open year, else the year of the date, and asks", () => {
  expect(fixesOf("PLG-10", workbook(contributions(...rows), promised))).toEqual([
    "Enter the year 2024?: Ledger!J3 null -> 2024",
    "Enter the year 2025?: Ledger!J4 2024/25 -> 2025",
    "Enter the year 2025?: Ledger!J5 null -> 2025",
  ]);
});

test("PLG-10 is silent where the cash book has no column of years", () => {
  const ledger =
    "Ledger\nNo | Date | Account | In | Out | Category | Member\n1 | 2025-01-31 | A | 1 | | contributions | B";
  expect(findingsOf("PLG-10", workbook(ledger))).toEqual([]);
});
