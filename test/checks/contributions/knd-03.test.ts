import { expect, test } from "vitest";
import { findingsOf } from "../../ledger-text";
import { contributions, pledges, workbook } from "./blocks";

const ledger = contributions(
  "1 | 2025-01-31 | A | | 200 | | contributions | D | | 2025 | |",
  "2 | 2025-01-31 | A | | 1 | | contributions | E | | 2025 | |",
);
const inKind = (from: string, value = "200", date = "2025-01-31"): string =>
  `InKind\nNo | Date | From | What | Value | Currency\n1 | ${date} | ${from} | Rooms | ${value} | EUR`;
const money = (code: string): string => `${code} | 2025 | | 200 | EUR | money | | | 1 | valid`;
const gift =
  "InKind!E2: B gave Rooms worth 200.00 EUR in kind, and 200.00 EUR in money are promised for 2025 and not yet received. If both are the same, mark the promise as in kind.";

test.each([
  [
    "in kind without an amount, and with 0",
    ["B | 2025 | | | | in-kind | | | 1 | valid", "C | 2025 | | 0 | EUR | in-kind | | | 1 | valid"],
    inKind("B"),
    [],
  ],
  [
    "in kind with an amount, one of them replaced",
    [
      "B | 2025 | | 0.01 | EUR | in-kind | | | 1 | valid",
      "C | 2025 | | 5 | EUR | in-kind | | | 1 | replaced",
    ],
    inKind("B"),
    [
      "Pledges!D2: The promise of B for 2025 is in kind and has an amount of 0.01 EUR too. Clear the amount, or enter the promise of money in a row of its own.",
    ],
  ],
  ["the same value", [money("B")], inKind("B"), [gift]],
  ["another value", [money("B")], inKind("B", "199.99"), []],
  ["another year", [money("B")], inKind("B", "200", "2024-12-31"), []],
  ["paid in money", [money("D"), money("E")], inKind("D"), []],
])("KND-03 %s", (_, promised, gifts, expected) => {
  expect(findingsOf("KND-03", workbook(ledger, pledges(...promised), gifts))).toEqual(expected);
});
