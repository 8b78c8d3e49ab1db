import { expect, test } from "vitest";
import { findingsOf } from "../../ledger-text";
import { books, reportWith } from "./books";

const said = (side: string, total: string): string =>
  `T1!C8: The closing 1 356.50 EUR agrees with the ledger, but two figures on the way there do not: the opening is 1 100.00 EUR (ledger 1 090.00 EUR) and the total of ${side} is ${total}. They hide each other. Correct both, and say in a note which figures were published before.`;

test.each([
  ["all right", {}, []],
  ["the opening alone", { opening: 1100_00 }, []],
  ["a total alone", { "receipts.total": 340_00 }, []],
  ["all three wrong", { opening: 1100_00, "receipts.total": 340_00, closing: 1356_51 }, []],
  [
    "the opening and the receipts",
    { opening: 1100_00, "receipts.total": 340_00 },
    [said("receipts", "340.00 EUR (ledger 350.00 EUR)")],
  ],
  [
    "the opening and both totals",
    { opening: 1100_00, "receipts.total": 349_99, "payments.total": 109_99 },
    [
      said("receipts", "349.99 EUR (ledger 350.00 EUR)"),
      said("payments", "109.99 EUR (ledger 100.00 EUR)"),
    ],
  ],
  ["the opening not known", { opening: Number.NaN, "receipts.total": 340_00 }, []],
])("RPT-04 %s", (_, figures, expected) => {
  expect(findingsOf("RPT-04", books, { cashReport: reportWith(figures) })).toEqual(expected);
});

test("RPT-04 without a report there is nothing to say", () => {
  expect(findingsOf("RPT-04", books)).toEqual([]);
});
