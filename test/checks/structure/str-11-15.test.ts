import { expect, test } from "vitest";
import { buildBooks } from "../../../addin/books/books";
import { readTables } from "../../../addin/books/read-books";
import { runChecks } from "../../../addin/checks/run-checks";
import { fullAddress } from "../../../addin/core/cells";
import { factAndAdvice } from "../../../addin/core/finding";
import type { CellLook, Sheet, SheetState } from "../../../addin/core/sheet";
import { workbookOf } from "../../../addin/core/sheet-builder";
import { sayIn } from "../../../addin/core/words";
import { readWorkbook } from "../../../addin/file/read-workbook";
import { xlsxParts } from "../../file/xlsx-writer";
import { writeZip } from "../../file/zip-writer";
import { findingsOf, sheetsOf } from "../../ledger-text";
import { placesOf } from "../../places-of";
import { excelTable, rawFindings } from "../../sheet-findings";

const BOOK = `
Ledger
No | Date | Account | In | Out | Text
1 | 2025-01-31 | A | 1200.5 | | x
2 | 2025-01-31 | A | 120 | | x
3 | 2025-01-31 | A | 0 | 7 | x
`;

/** The ledger with a format for all cells of a column. */
function formatted(column: number, format: number): Sheet[] {
  const [ledger] = sheetsOf(BOOK);
  ledger.columns[column]?.formats.fill(format);
  return [ledger];
}

const messagesOf = (code: string, sheets: Sheet[], formats: string[]): string[] =>
  rawFindings(code, sheets, { formats }).map(
    ({ cell, ...said }) => `${fullAddress(cell)}: ${factAndAdvice(said).replaceAll("\u00a0", " ")}`,
  );

test.each([
  ["plain", 3, "#,##0.00", []],
  ["a text has no number", 5, '"100.00"', []],
  [
    "thousands",
    3,
    "#,##0,",
    [
      "Ledger!D2: The cell holds 1 200.5, and its number format “#,##0,” shows another figure, multiplied or divided; so it is in 2 cells of this column. Sums use what the cell holds. Give it a plain number format.",
    ],
  ],
  [
    "one cell",
    4,
    ";;;",
    [
      "Ledger!E4: The cell holds 7, and its number format “;;;” shows nothing. Sums use what the cell holds. Give it a plain number format.",
    ],
  ],
  [
    "above a limit only",
    3,
    '[>=1000]"120.00";0.00',
    [
      'Ledger!D2: The cell holds 1 200.5, and its number format “[>=1000]"120.00";0.00” shows the same figures whatever it holds. Sums use what the cell holds. Give it a plain number format.',
    ],
  ],
])("STR-11 %s", (_, column, format, expected) => {
  expect(messagesOf("STR-11", formatted(column, 1), ["General", format])).toEqual(expected);
});

const PLAIN: CellLook = { fontColour: "000000", fontSize: 10, fill: "FFFFFF" };

function placesWithLook(look: Partial<CellLook>, column = 3): string[] {
  const workbook = {
    ...workbookOf(formatted(column, 1)),
    formats: ["General", "General"],
    looks: [PLAIN, { ...PLAIN, ...look }],
  };
  const books = buildBooks({ tables: readTables(workbook), workbook }, sayIn("en"));
  return runChecks(
    { ...books, today: 46_000 },
    { say: sayIn("en"), only: ["STR-12"] },
  ).findings.map(({ cell, ...said }) => `${fullAddress(cell)}: ${factAndAdvice(said)}`);
}

test.each([
  ["black on white", {}, []],
  ["a colour apart that one sees", { fontColour: "EEEEEE" }, []],
  ["a ground that nobody knows", { fontColour: "FFFFFF", fill: undefined }, []],
  ["white on a dark ground", { fontColour: "FFFFFF", fill: "1D4E63" }, []],
  ["small letters", { fontSize: 4 }, []],
])("STR-12 %s is silent", (_, look, expected) => {
  expect(placesWithLook(look)).toEqual(expected);
});

test("STR-12 tells white on white, almost white on white, and letters of 1 point", () => {
  const rest = "Give it the look of the other cells, and ask why it was hidden.";
  const colour =
    "Ledger!D2: The cell holds 1200.5, and nobody sees it: its letters have the colour of its ground; so it is in 3 cells of this column.";
  expect(placesWithLook({ fontColour: "FFFFFF" })).toEqual([`${colour} ${rest}`]);
  expect(placesWithLook({ fontColour: "EFEFEF" })).toEqual([`${colour} ${rest}`]);
  expect(placesWithLook({ fontSize: 3.5 }, 4)).toEqual([
    `Ledger!E4: The cell holds 7, and nobody sees it: its letters are 3.5 points high. ${rest}`,
  ]);
});

test("STR-12 reads the looks of a file", () => {
  const data =
    '<row r="1"><c r="A1" t="inlineStr"><is><t>No</t></is></c></row><row r="2"><c r="A2" s="1"><v>1</v></c></row>';
  const styles = `<?xml version="1.0"?><styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
<fonts><font><sz val="11"/></font><font><sz val="2"/><color rgb="FFABCDEF"/></font><font><color theme="0"/></font></fonts>
<fills><fill><patternFill patternType="none"><fgColor rgb="FF123456"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor theme="4"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor indexed="9"/></patternFill></fill></fills>
<cellXfs><xf/><xf fontId="1" fillId="1"/><xf fontId="2" fillId="2"/></cellXfs><dxfs><dxf><font><color rgb="FFFFFFFF"/></font></dxf></dxfs></styleSheet>`;
  const parts = xlsxParts({ sheets: [{ name: "Ledger", data }] }).map((part) =>
    part.name === "xl/styles.xml" ? { ...part, content: styles } : part,
  );
  expect(readWorkbook(writeZip(parts), "book.xlsx").looks).toEqual([
    { fontColour: "000000", fontSize: 11, fill: "FFFFFF" },
    { fontColour: "ABCDEF", fontSize: 2, fill: undefined },
    { fontColour: "FFFFFF", fontSize: undefined, fill: "FFFFFF" },
  ]);
});

const withSum = (shown: string, formula: string): string => `${BOOK}
Start
Total | ${shown} {=${formula}}
Rest | 5
`;

test.each([
  ["what it gives", "1320.5", "SUM(Ledger!D2:D4)", []],
  ["less than any minor unit apart", "1320.5000005", "SUM(Ledger!D2:D4)", []],
  ["a formula of another kind", "99", "IF(TRUE,1,2)", []],
  ["one thousandth apart", "1320.501", "SUM(Ledger!D2:D4)", ["Start!B1"]],
  ["a difference", "1310", "SUM(Ledger!D2:D4)-Ledger!E4", ["Start!B1"]],
])("STR-13 %s", (_, shown, formula, expected) => {
  expect(placesOf("STR-13", withSum(shown, formula))).toEqual(expected);
});

test("STR-13 says both, and takes a copied formula as a copy", () => {
  expect(findingsOf("STR-13", withSum("1000", "SUM(Ledger!D2:D4)"))).toEqual([
    "Start!B1: The cell shows 1 000, and its formula =SUM(Ledger!D2:D4) gives 1 320.5: -320.5 difference. Open the workbook in Excel or LibreOffice, calculate it anew (Ctrl+Alt+F9), save it, and ask who changed the figure.".replace(
      "-320.5",
      "−320.5",
    ),
  ]);
  const copies = (second: string): string => `
Ledger
No | Date | Account | In | Out | Rest
1 | 2025-01-31 | A | 10 | 3 | 7 {=D2-E2}
2 | 2025-01-31 | A | 20 | 4 | ${second} {=D2-E2}
`;
  expect(placesOf("STR-13", copies("16"))).toEqual([]);
  expect(placesOf("STR-13", copies("17"))).toEqual(["Ledger!F3"]);
});

const HIDDEN = `${BOOK}
Settings
Key | Value
base-currency | EUR

Names
Key | Name
M1 | One
`;

function hidden(change: Partial<Sheet>, only = "Ledger", code = "STR-14"): string[] {
  const sheets = sheetsOf(HIDDEN).map((sheet) =>
    sheet.name === only ? { ...sheet, ...change } : sheet,
  );
  return rawFindings(code, sheets).map(
    ({ cell, ...said }) => `${fullAddress(cell)}: ${factAndAdvice(said)}`,
  );
}

const show = "Show it and read it before anyone relies on the figures.";
const state = (name: SheetState): Partial<Sheet> => ({ state: name });

test.each([
  ["nothing hidden", {}, "Ledger", []],
  ["settings put away", state("hidden"), "Settings", []],
  ["names are hidden on purpose", state("very-hidden"), "Names", []],
  ["a column without amounts", { columnsHidden: Int32Array.of(0, 5) }, "Ledger", []],
  ["merged words", { merges: ["F2:F4", "A1:F1"] }, "Ledger", []],
  ["merged with blanks", { merges: ["E2:E3"] }, "Ledger", []],
  [
    "the ledger",
    state("hidden"),
    "Ledger",
    [`Ledger!A1: The table Ledger of 3 rows is on a hidden sheet. ${show}`],
  ],
  [
    "settings that no menu shows",
    state("very-hidden"),
    "Settings",
    [`Settings!A1: The table Settings of 1 row is on a hidden sheet. ${show}`],
  ],
  [
    "columns of amounts",
    { columnsHidden: Int32Array.of(3, 4) },
    "Ledger",
    [
      `Ledger!D1: Column D of the table Ledger is hidden, and 3 cells of it hold values. ${show}`,
      `Ledger!E1: Column E of the table Ledger is hidden, and one cell of it holds a value. ${show}`,
    ],
  ],
  [
    "amounts under merged cells",
    { merges: ["C2:D3", "D4:E4"] },
    "Ledger",
    [
      "Ledger!C2: Under the merged cells C2:D3 of the table Ledger lie 2 values that nobody sees and every sum counts. Unmerge the cells and correct what lies under them.",
      "Ledger!D4: Under the merged cells D4:E4 of the table Ledger lies a value that nobody sees and every sum counts. Unmerge the cells and correct what lies under them.",
    ],
  ],
])("STR-14 %s", (_, change, sheet, expected) => {
  expect(hidden(change, sheet)).toEqual(expected);
});

test.each([
  ["none", [], []],
  ["the headings", [1], []],
  ["below the table", [5, 9], []],
  ["the first", [2], ["Ledger!A2: Row 2 of the table Ledger is"]],
  ["several", [3, 4], ["Ledger!A3: 2 rows of the table Ledger, from 3 to 4, are"]],
])("STR-15 %s", (_, rows, expected) => {
  const found = hidden({ rowsHidden: Int32Array.from(rows) }, "Ledger", "STR-15");
  expect(found).toEqual(
    expected.map(
      (start) =>
        `${start} hidden or filtered out. The check has read them; show all rows before you print, or look through them by hand.`,
    ),
  );
});

test("a table of Excel is judged by its range", () => {
  const [ledger] = sheetsOf(BOOK);
  const sheet = { ...excelTable(ledger, 3), rowsHidden: Int32Array.of(4) };
  expect(rawFindings("STR-15", [sheet])).toEqual([]);
});
