import { expect, test } from "vitest";
import type { Document } from "../../../addin/core/document";
import { findingsOf } from "../../ledger-text";
import { reportOf, tableOfText } from "../reports/documents";

const BOOK = "Ledger\nNo | Date | Account | In | Out\n1 | 2025-01-02 | C | 5 |";

/** A report with words on its front page. */
function report(prose: string): Document {
  const made = reportOf("2025", tableOfText("T1", ["all"], ["line a: all 100"]));
  return { ...made, blocks: [{ type: "heading", level: 1, text: prose }, ...made.blocks] };
}

const advice = "Remove it where it was typed, and make the report again.";

// The account numbers are the examples of the standard's registry.
test.each([
  ["figures and codes", "Report of EU-02, 1 234 567 890.12 EUR, voucher AB12CD34", []],
  ["wrong check digits", "DE89370400440532013001", []],
  ["an at sign", "2 copies @ 5 EUR", []],
  [
    "an account number, in groups",
    "Our account: DE89 3704 0044 0532 0130 00 EUR.",
    [`Report!A1: The report holds an account number that ends with 3000. ${advice}`],
  ],
  [
    "two, each told once",
    "GB29NWBK60161331926819, GB29 NWBK 6016 1331 9268 19 and office@example.org",
    [
      `Report!A1: The report holds a mail address of example.org. ${advice}`,
      `Report!A1: The report holds an account number that ends with 6819. ${advice}`,
    ],
  ],
])("PRV-02 %s", (_, prose, expected) => {
  expect(findingsOf("PRV-02", BOOK, { cashReport: report(prose) }).sort()).toEqual(expected);
});
