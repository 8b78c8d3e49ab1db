import { expect, test } from "vitest";
import { findingsOf } from "../../ledger-text";
import { fixesOf, placesOf } from "../../places-of";

const ledger = (...rows: string[]): string => `
Ledger
No | Account | Currency | Text | In | Out | Category | Transfer
${rows.join("\n")}
`;

test.each([
  ["clean", ["1 | A | EUR | Rent | | 5 | office", "2 | A | EUR | Gift | 5 | | donations"], []],
  [
    "several; the leg of a transfer and a void row need none",
    [
      "1 | A | EUR | Rent | | 5 | office",
      "2 | A | EUR | Gift | 5 | |",
      "3 | A | EUR | To cash | | 5 | | T1",
      "4 | A | EUR | Void | | |",
      "5 | A | EUR | | | 7 |",
    ],
    ["Ledger!G3 (No 2)", "Ledger!G6 (No 5)"],
  ],
  ["books without any category are silent", ["1 | A | EUR | Rent | | 5 |"], []],
])("LED-12 %s", (_, rows, expected) => {
  expect(placesOf("LED-12", ledger(...rows))).toEqual(expected);
});

test("LED-12 suggests the category that the same text has everywhere else", () => {
  const text = ledger(
    "1 | A | EUR | Rent | | 5 | office",
    "2 | A | EUR | Rent | | 6 |",
    "3 | A | EUR | Paper | | 5 | office",
    "4 | A | EUR | Paper | | 5 | publications",
    "5 | A | EUR | Paper | | 7 |",
  );
  expect(findingsOf("LED-12", text)).toEqual([
    "Ledger!G3 (No 2): The category is blank; 6.00 EUR stand in the cash report as not yet assigned. Choose one; entries with the same text have office.",
    "Ledger!G6 (No 5): The category is blank; 7.00 EUR stand in the cash report as not yet assigned. Choose one.",
  ]);
  expect(fixesOf("LED-12", text)).toEqual(["Enter the category office? Ledger!G3: null -> office"]);
});

test("LED-12 leaves a split entry to its splits", () => {
  const text = `${ledger("1 | A | EUR | Rent | | 5 | office", "2 | A | EUR | Both | | 9 |")}
Splits
No | Line | Category | Amount
2 | 1 | office | 4
2 | 2 | publications | 5
`;
  expect(placesOf("LED-12", text)).toEqual([]);
});
