import { expect, test } from "vitest";
import { findingsOf } from "../../ledger-text";

const ledger = (...dates: string[]): string => `
Ledger
No | Date | Account | Currency | In | Out
${dates.map((date, index) => `${index + 1} | ${date} | A | EUR | 5 |`).join("\n")}
`;

test.each([
  ["clean: the first day and today", ["2010-01-01", "2026-11-21"], []],
  ["text and errors are told elsewhere", ["'01. Okt", "#REF!"], []],
  [
    "the day before and the day after",
    ["2009-12-31", "2026-11-22"],
    [
      "Ledger!B2 (No 1): The date 2009-12-31 is before 2010-01-01. Enter the day of the payment.",
      "Ledger!B3 (No 2): The date 2026-11-22 is in the future; today is 2026-11-21. Enter the day of the payment, or wait with the entry until it was made.",
    ],
  ],
  [
    "the last day of next year, and the day after it",
    ["2027-12-31", "2028-01-01"],
    [
      "Ledger!B2 (No 1): The date 2027-12-31 is in the future; today is 2026-11-21. Enter the day of the payment, or wait with the entry until it was made.",
      "Ledger!B3 (No 2): The date 2028-01-01 is after the end of next year, 2027-12-31. Enter the day of the payment.",
    ],
  ],
  [
    "none, and a number that is no date",
    ["", "20250131"],
    [
      "Ledger!B2 (No 1): The date is empty. Enter the day of the payment.",
      "Ledger!B3 (No 2): 20250131 is no date. Enter the day of the payment.",
    ],
  ],
])("LED-04 %s", (_, dates, expected) => {
  expect(findingsOf("LED-04", ledger(...dates))).toEqual(expected);
});

test("LED-04 leaves a row without an amount alone", () => {
  const unused = "Ledger\nNo | Date | Account | Text | In | Out\n1 | | A | not used | |";
  expect(findingsOf("LED-04", unused)).toEqual([]);
});
