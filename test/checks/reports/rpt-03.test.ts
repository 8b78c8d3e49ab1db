import { expect, test } from "vitest";
import { findingsOf } from "../../ledger-text";
import { books } from "./books";
import { reportOf, tableOfText } from "./documents";

const rows = (closing: string, others: readonly string[] = []): string[] => [
  "subtotal receipts.total: 2024 350, total 350, previous 1, budget 5",
  "subtotal payments.total: 2024 500, total 500, previous 1, budget 5",
  ...others,
  "line opening: 2024 1000, total 1000, previous 7",
  `total closing: 2024 850, total ${closing}, previous 9`,
];
const said = (place: string, column: string, figures: string): string =>
  `${place}: In the column ${column}, opening 10.00 EUR + receipts 3.50 EUR − payments 5.00 EUR${figures} apart. One of these figures is wrong; compute the report anew.`;

test.each([
  ["a deficit that adds up; other reports and plans left out", rows("850"), []],
  [
    "a cent more",
    rows("851"),
    [said("T1!C5", "total", " is 8.50 EUR; the closing is 8.51 EUR: 0.01 EUR")],
  ],
  [
    "a cent less",
    rows("849"),
    [said("T1!C5", "total", " is 8.50 EUR; the closing is 8.49 EUR: 0.01 EUR")],
  ],
  [
    "with transfers of two kinds and an exchange effect",
    rows("863", [
      "line transfers.bodies: total 20",
      "line transfers.under-way: total -5",
      "line exchange-effect: total -2",
    ]),
    [],
  ],
  [
    "an exchange effect that is not there, in two columns",
    rows("860", ["line exchange-effect: 2024 3, total 0"]),
    [
      said(
        "T1!B6",
        "2024",
        " + transfers and exchange effect 0.03 EUR is 8.53 EUR; the closing is 8.50 EUR: 0.03 EUR",
      ),
      said(
        "T1!C6",
        "total",
        " + transfers and exchange effect 0.00 EUR is 8.50 EUR; the closing is 8.60 EUR: 0.10 EUR",
      ),
    ],
  ],
  ["not known", rows("NaN"), []],
])("RPT-03 %s", (_, table, expected) => {
  const columns = ["2024", "total", "previous", "budget"];
  const cashReport = reportOf("ICC", tableOfText("T1", columns, table));
  expect(findingsOf("RPT-03", books, { cashReport })).toEqual(expected);
});

test("RPT-03 without a report there is nothing to say", () => {
  expect(findingsOf("RPT-03", books)).toEqual([]);
});
