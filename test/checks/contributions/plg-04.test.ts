import { expect, test } from "vitest";
import { findingsOf } from "../../ledger-text";
import { contributions, pledges, workbook } from "./blocks";

const ledger = contributions("1 | 2025-01-31 | A | | 1 | | donations | | | | |");
const members = ["B", "C", "D", "E", "F"];
const rows = (codes: readonly string[], rest: string): string[] =>
  codes.map((code) => `${code} | 2025 | | ${rest}`);
const same = "500 | EUR | money | 2025-01-05 | | 1 | valid";
const finding =
  "Pledges!D2: 5 organisations are entered with 500.00 EUR each for 2025, all declared on 2025-01-05 and without a document: B, C, D, E, F. This looks like a scale. Enter each one's letter, or the amount that each has set itself.";

test.each([
  ["four", rows(members.slice(1), same), []],
  ["five", rows(members, same), [finding]],
  ["five rows of four members", rows([...members.slice(1), "C"], same), []],
  ["five with letters", rows(members, same.replace("05 |", "05 | L1")), []],
  [
    "one of five with a letter",
    [...rows(["B"], same.replace("05 |", "05 | L1")), ...rows(members.slice(1), same)],
    [],
  ],
  ["five promises of 0", rows(members, same.replace("500", "0")), []],
  ["five without a day", rows(members, same.replace("2025-01-05", "")), []],
  [
    "five in different currencies",
    [...rows(["B"], same.replace("EUR", "USD")), ...rows(members.slice(1), same)],
    [],
  ],
  [
    "five and four",
    [...rows(members, same), ...rows(members.slice(1), same.replace("500", "400"))],
    [finding],
  ],
])("PLG-04 %s", (_, table, expected) => {
  expect(findingsOf("PLG-04", workbook(ledger, pledges(...table)))).toEqual(expected);
});
