import { expect, test } from "vitest";
import { findingsOf } from "../../ledger-text";
import { reportOf, rowOfText, tableOfText } from "./documents";

const ledger = "Ledger\nNo | Date | Account | Currency | In | Out\n1 | 2025-01-31 | A | EUR | 1 |";

test.each([
  [
    "sums, differences, of-which left out even when named, blanks, not known, several currencies",
    [
      "group receipts",
      "line a: x 100, y 7",
      "of-which a1: x 60",
      "line b: x -30",
      "subtotal s: x 70, y 7 = +a +a1 +b",
      "line n: x NaN",
      "total t: x 1 = +s -n",
      "line u: x 100 USD",
      "total v: x 5 = +a +u",
      "total w: x 130 = +a -b",
      "total blank: = +a",
    ],
    [],
  ],
  [
    "a cent in one column, more in two",
    [
      "line a: x 100, y 7",
      "line b: x -30, y 1",
      "subtotal s: x 71, y 8 = +a +b",
      "total t: x 0, y 0 = +s -b",
    ],
    [
      "T9!B4: “s” in T9 is 0.71 EUR; its lines sum to 0.70 EUR: 0.01 EUR apart. Compute the report anew; lines “of which” do not count.",
      "T9!B5: “t” in T9 is 0.00 EUR; its lines sum to 1.01 EUR: 1.01 EUR apart. Compute the report anew; lines “of which” do not count.",
      "T9!C5: “t” in T9 is 0.00 EUR; its lines sum to 0.07 EUR: 0.07 EUR apart. Compute the report anew; lines “of which” do not count.",
    ],
  ],
])("RPT-01 %s", (_, rows, expected) => {
  const cashReport = reportOf("ICC", tableOfText("T9", ["x", "y"], rows));
  expect(findingsOf("RPT-01", ledger, { cashReport })).toEqual(expected);
});

test("RPT-01 looks only at the columns in which the sum holds", () => {
  const table = tableOfText("T9", ["x", "y"], ["line a: x 1, y 1"]);
  const total = { ...rowOfText("total t: x 5, y 5 = +a"), sumColumns: ["y"] };
  const cashReport = reportOf("ICC", { ...table, rows: [...table.rows, total] });
  expect(findingsOf("RPT-01", ledger, { cashReport })).toEqual([
    "T9!C3: “t” in T9 is 0.05 EUR; its lines sum to 0.01 EUR: 0.04 EUR apart. Compute the report anew; lines “of which” do not count.",
  ]);
});

test("RPT-01 without a report there is nothing to say", () => {
  expect(findingsOf("RPT-01", ledger)).toEqual([]);
});
