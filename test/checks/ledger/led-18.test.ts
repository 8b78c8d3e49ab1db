import { expect, test } from "vitest";
import { findingsOf } from "../../ledger-text";
import { placesOf } from "../../places-of";

const ledger = (...rows: string[]): string => `
Ledger
No | Account | Currency | In | Out | Corrects
${rows.join("\n")}
`;

test.each([
  [
    "clean: whole, in part, and with the right entry after the reversal",
    [
      "1 | A | EUR | | 50 |",
      "2 | A | EUR | 50 | | 1",
      "3 | A | EUR | | 50 | 1",
      "4 | A | EUR | | 80 |",
      "5 | A | EUR | 30 | | 4",
      "6 | A | EUR | 50 | | 4",
    ],
    [],
  ],
  [
    "several originals",
    ["1 | A | EUR | | 5 |", "2 | A | EUR | | 6 |", "3 | A | EUR | 11 | | 1, 2"],
    [],
  ],
  [
    "refund through an account of another currency",
    ["1 | A | EUR | | 5 |", "2 | B | TRY | 190 | | 1"],
    [],
  ],
  ["a cent too much", ["1 | A | EUR | | 50 |", "2 | A | EUR | 50.01 | | 1"], ["Ledger!F3 (No 2)"]],
  [
    "missing, one of several missing, itself, same side",
    [
      "1 | A | EUR | | 50 | 9",
      "2 | A | EUR | | 50 | 1, 8",
      "3 | A | EUR | | 50 | 3",
      "4 | A | EUR | | 50 | 2",
    ],
    ["Ledger!F2 (No 1)", "Ledger!F3 (No 2)", "Ledger!F4 (No 3)", "Ledger!F5 (No 4)"],
  ],
])("LED-18 %s", (_, rows, expected) => {
  expect(placesOf("LED-18", ledger(...rows))).toEqual(expected);
});

test("LED-18 adds the corrections of one entry", () => {
  const text = ledger(
    "1 | A | EUR | | 50 |",
    "2 | A | EUR | 30 | | 1",
    "3 | A | EUR | 25 | | 1",
    "4 | A | EUR | 1 | | 7",
    "5 | A | EUR | 1 | |",
    "6 | A | EUR | 2 | | 5",
    "8 | A | EUR | 2 | | 8",
  );
  expect(findingsOf("LED-18", text)).toEqual([
    "Ledger!F4 (No 3): Corrections of entry 1 come to 55.00 EUR; the entry is 50.00 EUR: 5.00 EUR too much. Correct the amount, or the number in Corrects.",
    "Ledger!F5 (No 4): Corrects names 7, and there is no such entry. Enter the number of the entry that is corrected.",
    "Ledger!F7 (No 6): The correction stands on the same side as entry 5, which it would enlarge. Enter it on the other side.",
    "Ledger!F8 (No 8): The entry names itself in Corrects. Enter the number of the entry that is corrected.",
  ]);
});
