import { expect, test } from "vitest";
import { findingsOf } from "../../ledger-text";
import { fixesOf, placesOf } from "../../places-of";

const ledger = (...rows: string[]): string => `
Ledger
No | Account | Currency | In | Out | Category | Transfer
${rows.join("\n")}
`;

test.each([
  [
    "clean: transfer, blank, body, bank charges; income without a word",
    [
      "1 | A | EUR | | 50 | transfer | T1",
      "2 | B | EUR | 50 | | | T1",
      "3 | A | EUR | | 1 | bank-charges | T1",
      "4 | A | EUR | | 1 | body-transfer | T2",
      "5 | A | EUR | 7 | | donations |",
    ],
    [],
  ],
  [
    "income and expense",
    ["1 | A | EUR | | 50 | office | T1", "2 | B | EUR | 50 | | donations | T1"],
    ["Ledger!F2 (No 1)", "Ledger!F3 (No 2)"],
  ],
])("TRF-04 %s", (_, rows, expected) => {
  expect(placesOf("TRF-04", ledger(...rows))).toEqual(expected);
});

test("TRF-04 offers the category of transfers", () => {
  const text = ledger("1 | A | EUR | | 50 | transfer | T1", "2 | B | EUR | 50 | | donations | T1");
  expect(findingsOf("TRF-04", text)).toEqual([
    "Ledger!F3 (No 2): The entry belongs to transfer T1, and 50.00 EUR stands in the report as donations. Take the category of transfers; if it is a receipt or payment of its own, clear Transfer.",
  ]);
  expect(fixesOf("TRF-04", text)).toEqual([
    "Take the category transfer? Ledger!F3: donations -> transfer",
  ]);
});
