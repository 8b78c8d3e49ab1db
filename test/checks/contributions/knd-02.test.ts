import { expect, test } from "vitest";
import { findingsOf } from "../../ledger-text";
import { contributions, workbook } from "./blocks";

const ledger = contributions("1 | 2025-01-31 | A | | 1 | | donations | | | | |");
const table = (...rows: string[]): string =>
  `InKind\nNo | Date | From | What | Value | Currency | Basis of valuation\n${rows.join("\n")}`;

test.each([
  [
    "with a basis, without a value, worth 0, not known",
    [
      "1 | 2025-01-31 | B | Rooms | 200 | EUR | price list",
      "2 | 2025-01-31 | B | Help | | |",
      "3 | 2025-01-31 | B | Help | 0 | EUR |",
      "4 | 2025-01-31 | B | Help | much | EUR |",
    ],
    [],
  ],
  [
    "twice without",
    ["1 | 2025-01-31 | B | Rooms | 0.01 | EUR |", "2 | 2025-01-31 | C | Paper | 30 | USD |"],
    [
      "InKind!G2: Rooms of B is valued at 0.01 EUR, and no basis of valuation is told. Enter the price list, invoice or estimate that it rests on, or clear the value: a contribution in kind needs none.",
      "InKind!G3: Paper of C is valued at 30.00 USD, and no basis of valuation is told. Enter the price list, invoice or estimate that it rests on, or clear the value: a contribution in kind needs none.",
    ],
  ],
])("KND-02 %s", (_, rows, expected) => {
  expect(findingsOf("KND-02", workbook(ledger, table(...rows)))).toEqual(expected);
});
