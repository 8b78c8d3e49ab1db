import { expect, test } from "vitest";
import { readBooks } from "../../../addin/books/read-books";
import { runChecks } from "../../../addin/checks/run-checks";
import { fullAddress } from "../../../addin/core/cells";
import type { Document } from "../../../addin/core/document";
import { sayIn } from "../../../addin/core/words";
import { readWorkbook } from "../../../addin/file/read-workbook";
import { linkType, relationships, xlsxParts } from "../../file/xlsx-writer";
import { writeZip } from "../../file/zip-writer";
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

const PROPERTIES =
  '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">';

/** Findings on an .xlsx file with document properties, and a member whose name is open or not. */
function placesInFile(inside: string, open: string): string[] {
  const text = (address: string, words: string): string =>
    `<c r="${address}" t="inlineStr"><is><t>${words}</t></is></c>`;
  const members = `<row r="1">${text("A1", "Key")}${text("B1", "Code")}${text("C1", "Open name")}</row><row r="2">${text("A2", "k1")}${text("B2", "M1")}${text("C2", open)}</row>`;
  const ledger = `<row r="1">${text("A1", "No")}${text("B1", "Date")}${text("C1", "Account")}${text("D1", "In")}${text("E1", "Out")}</row><row r="2"><c r="A2"><v>1</v></c></row>`;
  const sheets = [
    { name: "Ledger", data: ledger },
    { name: "Members", data: members },
  ];
  const parts = xlsxParts({ sheets }).map((part) =>
    part.name === "_rels/.rels"
      ? {
          ...part,
          content: relationships([
            ["r1", linkType("officeDocument"), "xl/workbook.xml"],
            [
              "r2",
              "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
              "docProps/core.xml",
            ],
          ]),
        }
      : part,
  );
  const core = { name: "docProps/core.xml", content: `${PROPERTIES}${inside}</cp:coreProperties>` };
  const workbook = readWorkbook(writeZip([...parts, core]), "book.xlsx");
  const input = { ...readBooks(workbook, sayIn("en")), today: 46_000 };
  return runChecks(input, { say: sayIn("en"), only: ["PRV-02"] }).findings.map(
    ({ cell, message }) => `${fullAddress(cell)}: ${message}`,
  );
}

test("PRV-02 tells that a file names its author where members are kept secret, and never the name", () => {
  const author = "<dc:creator>Ana Secret</dc:creator><cp:lastModifiedBy>A. S.</cp:lastModifiedBy>";
  expect(placesInFile(author, "")).toEqual([
    "Ledger!A1: The properties of this file name creator, lastModifiedBy.",
  ]);
  expect(placesInFile(author, "yes")).toEqual([]);
  expect(placesInFile("<dc:creator> </dc:creator><dc:title>Ledger</dc:title>", "")).toEqual([]);
});
