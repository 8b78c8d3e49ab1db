import exceljs from "exceljs";
import { expect, test } from "vitest";
import { readWorkbook } from "../../../addin/file/read-workbook";
import { hasLibreOffice, recalculated } from "../../file/template/libre-office";
import { cell, fileOf, findingsInFile, headings, placesInFile, rowXml } from "./faked-books";

// STR-07 on files as Excel and LibreOffice write them: a formula that was filled down stands there once for all its cells.
const HEADINGS = headings("No", "Date", "Account", "In", "Out", "Base");

/** A row of the ledger; its sixth cell holds a formula's XML and 7 as its result. */
const entry = (row: number, formula: string): string =>
  rowXml(row, [
    cell(`A${row}`, row - 1),
    cell(`B${row}`, 45_688),
    cell(`C${row}`, "A"),
    cell(`D${row}`, 10),
    cell(`E${row}`, 3),
    cell(`F${row}`, `${formula}<v>7</v>`),
  ]);

const bookOfFormulas = (...formulas: readonly string[]): Uint8Array =>
  fileOf([
    { name: "Ledger", data: HEADINGS + formulas.map((one, at) => entry(at + 2, one)).join("") },
  ]);

const first = (formula: string): string => `<f t="shared" ref="F2:F6" si="0">${formula}</f>`;
const copy = '<f t="shared" si="0"/>';

test.each([
  ["copied down", [first("D2-E2"), copy, copy, copy]],
  ["copied down, then typed out", [first("D2-E2"), copy, "<f>D4-E4</f>", copy]],
  ["copied from the middle", ["<f>D2-E2</f>", first("D3-E3"), copy, copy]],
  ["with a whole column", [first("SUMIF(A:A,A2,D:D)-E2"), copy, copy, copy]],
  ["with a fixed cell", [first("D2-E2*$D$2"), copy, "<f>D4-E4*$D$2</f>", copy]],
  ["of arrays, each in its cell", [2, 3, 4].map((n) => `<f t="array" ref="F${n}">D${n}-E${n}</f>`)],
  ["of one array for all", ['<f t="array" ref="F2:F4">D2:D4-E2:E4</f>', "", ""]],
  ["of the table", Array(3).fill("<f>Ledger[[#This Row],[In]]-1</f>")],
])("STR-07 is silent for a formula %s", (_, formulas) => {
  expect(findingsInFile("STR-07", bookOfFormulas(...formulas))).toEqual([]);
});

test("STR-07 finds the one cell that differs from a shared formula, and says what would stand there", () => {
  const book = bookOfFormulas(first("D2-E2"), copy, "<f>D4-E4-1</f>", copy, copy);
  expect(findingsInFile("STR-07", book)).toEqual([
    "Ledger!F4: This cell does not have the formula of the column: =D4-E4-1 stands where =D4-E4 is expected. Restore the formula, or say in the note why it differs.",
  ]);
  const typed = bookOfFormulas(first("D2-E2"), copy, copy, "", copy);
  expect(placesInFile("STR-07", typed)).toEqual(["Ledger!F5"]);
});

test("STR-07 finds a cell whose shared formula is that of another row", () => {
  const other = '<f t="shared" ref="F3:F3" si="1">D2-E2</f>';
  expect(
    placesInFile("STR-07", bookOfFormulas("<f>D2-E2</f>", other, "<f>D4-E4</f>", "<f>D5-E5</f>")),
  ).toEqual(["Ledger!F3"]);
});

test("copies of a shared formula read as they stand in their cells", () => {
  const rows = [2, 3].map((row) =>
    rowXml(row, [
      cell(
        `A${row}`,
        row === 2
          ? '<f t="shared" ref="A2:B3" si="4">C2+$C2+C$2</f><v>1</v>'
          : `${'<f t="shared" si="4"/>'}<v>1</v>`,
      ),
      cell(`B${row}`, '<f t="shared" si="4"/><v>1</v>'),
    ]),
  );
  const [sheet] = readWorkbook(fileOf([{ name: "S", data: rows.join("") }]), "b.xlsx").sheets;
  const texts = sheet.columns.map((column) =>
    [0, 1].map((at) => sheet.formulas.get((column?.formulas?.[at] ?? 0) - 1)),
  );
  expect(texts).toEqual([
    ["C2+$C2+C$2", "C3+$C3+C$2"],
    ["D2+$C2+D$2", "D3+$C3+D$2"],
  ]);
});

/** A workbook of exceljs, which writes shared formulas as Excel does. */
async function filledDown(odd?: string): Promise<Uint8Array> {
  const book = new exceljs.Workbook();
  const sheet = book.addWorksheet("Ledger");
  sheet.addRow(["No", "Date", "Account", "In", "Out", "Base"]);
  for (let row = 2; row <= 7; row++)
    sheet.addRow([row - 1, new Date(Date.UTC(2025, 0, row)), "A", row * 10, 3]);
  sheet.fillFormula("F2:F7", "D2-E2", (row: number) => row * 10 - 3);
  if (odd !== undefined) sheet.getCell("F5").value = { formula: odd, result: 47 };
  return new Uint8Array(await book.xlsx.writeBuffer());
}

test("STR-07 on formulas that exceljs filled down", async () => {
  expect(placesInFile("STR-07", await filledDown())).toEqual([]);
  expect(placesInFile("STR-07", await filledDown("D5-E5+0"))).toEqual(["Ledger!F5"]);
});

test.skipIf(!hasLibreOffice)(
  "STR-07 on the same workbook as LibreOffice saves it",
  { timeout: 240_000 },
  async () => {
    expect(placesInFile("STR-07", recalculated(await filledDown()))).toEqual([]);
    expect(placesInFile("STR-07", recalculated(await filledDown("D5-E5+0")))).toEqual([
      "Ledger!F5",
    ]);
  },
);
