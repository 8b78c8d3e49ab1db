import { expect, test } from "vitest";
import { findingsOf } from "../../ledger-text";
import { books, reportWith } from "./books";

const said = (place: string, label: string, figures: string): string =>
  `${place}: “${label}” in ${place.split("!")[0]} is ${figures} apart. Make the report anew from the ledger.`;

test.each([
  ["the ledger's figures", reportWith(), []],
  [
    "figures that are not known",
    reportWith({ "receipts.donations": Number.NaN, opening: Number.NaN }),
    [],
  ],
  [
    "another period than the columns tell",
    reportWith({ opening: 5 }, { head: "ICC · 2020-01-01 to 2021-12-31" }),
    [],
  ],
  [
    "a line a cent off",
    reportWith({ "payments.office": 100_01 }),
    [said("T1!C5", "payments.office", "100.01 EUR; the ledger gives 100.00 EUR: 0.01 EUR")],
  ],
  [
    "a line that the ledger does not have, totals and cash",
    reportWith({
      "receipts.interest": 1,
      "receipts.total": 350_01,
      opening: 1089_00,
      closing: 1300_00,
    }),
    [
      said("T1!C4", "receipts.total", "350.01 EUR; the ledger gives 350.00 EUR: 0.01 EUR"),
      said("T1!C8", "opening", "1 089.00 EUR; the ledger gives 1 090.00 EUR: 1.00 EUR"),
      said("T1!C9", "closing", "1 300.00 EUR; the ledger gives 1 356.50 EUR: 56.50 EUR"),
      said("T1!C10", "receipts.interest", "0.01 EUR; the ledger gives 0.00 EUR: 0.01 EUR"),
    ],
  ],
  [
    "the closing of an account",
    reportWith({}, { closingOfA: 1004_99 }),
    [said("T3!E2", "account.A", "1 004.99 EUR; the ledger gives 1 005.00 EUR: 0.01 EUR")],
  ],
])("RPT-02 %s", (_, cashReport, expected) => {
  expect(findingsOf("RPT-02", books, { cashReport })).toEqual(expected);
});

test("RPT-02 takes the recorded period where the report names none", () => {
  const periods = "Periods\nPeriod | Body | From | To\n2024 | ICC | 2024-01-01 | 2024-12-31";
  const cashReport = reportWith({ "payments.office": 1 }, { head: "ICC" });
  expect(findingsOf("RPT-02", `${books}\n\n${periods}`, { cashReport })).toHaveLength(1);
});

test("RPT-02 without a report there is nothing to say", () => {
  expect(findingsOf("RPT-02", books)).toEqual([]);
});
