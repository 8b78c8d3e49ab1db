import { strToU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import type { WorkbookPatch } from "../../../addin/file/patching/patch-content";
import { patchWorkbook } from "../../../addin/file/patching/patch-workbook";
import { readWorkbook } from "../../../addin/file/read-workbook";
import { contentOfCell } from "../../../addin/fixes/cell-content";
import { writeZip, type ZipPart } from "../zip-writer";
import { richParts } from "./rich-workbook";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const FILE = { fileName: "book.xlsx" };

/** Two entries and a row of totals, rules that end with the data, and one that reaches beyond. */
const SHEET = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="${MAIN}"><dimension ref="A1:C4"/><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>No</t></is></c><c r="B1" t="inlineStr"><is><t>In</t></is></c><c r="C1" t="inlineStr"><is><t>Twice</t></is></c></row><row r="2"><c r="A2" s="1"><v>1</v></c><c r="B2" s="2"><v>10</v></c><c r="C2"><f>B2*2</f><v>20</v></c></row><row r="3"><c r="A3" s="1"><v>2</v></c><c r="B3" s="2"><v>5</v></c><c r="C3"><f>B3*2</f><v>10</v></c></row><row r="4" spans="1:3"><c r="A4" s="3" t="inlineStr"><is><t>Sum</t></is></c><c r="B4" s="3"><f>SUM(B2:B3)+SUBTOTAL(109,Book[In])</f><v>30</v></c><c r="E4"><v>9</v></c></row></sheetData><conditionalFormatting sqref="A2:A3 B2:B3"><cfRule type="expression" priority="1"><formula>A2&gt;0</formula></cfRule></conditionalFormatting><dataValidations count="2"><dataValidation type="whole" sqref="A2:A3"><formula1>0</formula1></dataValidation><dataValidation type="whole" sqref="A2:A900 E2:E3"><formula1>0</formula1></dataValidation></dataValidations><extLst><ext xmlns:x14="urn:x14"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="urn:xm"><xm:sqref>B2:B3</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst></worksheet>`;

const TABLE = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<table xmlns="${MAIN}" id="1" name="Book" displayName="Book" ref="A1:C4" totalsRowCount="1"><autoFilter ref="A1:C3"/><tableColumns count="3"><tableColumn id="1" name="No" totalsRowLabel="Sum"/><tableColumn id="2" name="In" totalsRowFunction="sum"/><tableColumn id="3" name="Twice"/></tableColumns></table>`;

function book(change: (sheet: string) => string = (sheet) => sheet, other = "<sheetData/>") {
  const contents: Readonly<Record<string, string>> = {
    "xl/worksheets/sheet1.xml": change(SHEET),
    "xl/worksheets/sheet2.xml": `<worksheet xmlns="${MAIN}">${other}</worksheet>`,
    "xl/tables/table1.xml": TABLE,
    "xl/calcChain.xml": `<calcChain xmlns="${MAIN}"><c r="C2" i="7"/><c r="C3"/><c r="B4"/></calcChain>`,
  };
  const parts = richParts().map((part): ZipPart => {
    const content = contents[part.name];
    return content === undefined ? part : { name: part.name, content: strToU8(content) };
  });
  return writeZip(parts);
}

const at = (address: string) => ({
  sheet: "Book",
  row: Number(address.slice(1)),
  columnIndex: address.charCodeAt(0) - 65,
});
const xmlOf = (file: Uint8Array, part: string): string =>
  new TextDecoder().decode(unzipSync(file)[part]);
const held = (file: Uint8Array, address: string) =>
  contentOfCell(readWorkbook(file, "book.xlsx"), at(address));

const NEW_ROW: WorkbookPatch = {
  cells: [
    { cell: at("A4"), content: 3, styleRow: 3 },
    { cell: at("B4"), content: true, styleRow: 3 },
    { cell: at("C4"), content: { formula: "B4*2" }, styleRow: 3 },
  ],
  growths: [{ table: "Book", rowLast: 4 }],
};
const BACK: WorkbookPatch = {
  cells: ["A4", "B4", "C4"].map((address) => ({ cell: at(address), content: null })),
  growths: [{ table: "Book", rowLast: 3 }],
};

test("the totals make room for a new row, and their sums reach to it", () => {
  const file = patchWorkbook(book(), NEW_ROW, FILE);
  expect([held(file, "A4"), held(file, "B4"), held(file, "A5")]).toEqual([3, true, "Sum"]);
  expect(held(file, "B5")).toEqual({ formula: "SUM(B2:B4)+SUBTOTAL(109,Book[In])" });
  expect(held(file, "E4")).toBe(9);
  const sheet = xmlOf(file, "xl/worksheets/sheet1.xml");
  expect(sheet).toContain('<c r="A4" s="1"><v>3</v></c><c r="B4" s="2" t="b"><v>1</v></c>');
  expect(sheet).toContain('<dimension ref="A1:C5"/>');
  const table = xmlOf(file, "xl/tables/table1.xml");
  expect(table).toContain('ref="A1:C5" totalsRowCount="1"><autoFilter ref="A1:C4"/>');
  const chain = xmlOf(file, "xl/calcChain.xml");
  expect([...chain.matchAll(/r="(\w+)"/g)].map(([, address]) => address).sort()).toEqual([
    ...["B5", "C2", "C3", "C4"],
  ]);
});

test("rules that ended with the data end with them again; those that reach beyond stay", () => {
  const sheet = xmlOf(patchWorkbook(book(), NEW_ROW, FILE), "xl/worksheets/sheet1.xml");
  expect(sheet).toContain('<conditionalFormatting sqref="A2:A4 B2:B4">');
  expect(sheet).toContain('type="whole" sqref="A2:A4">');
  expect(sheet).toContain('sqref="A2:A900 E2:E3"');
  expect(sheet).toContain("<xm:sqref>B2:B4</xm:sqref>");
});

test("the row goes again, and the totals close up", () => {
  const old = book();
  const back = patchWorkbook(patchWorkbook(old, NEW_ROW, FILE), BACK, FILE);
  for (const address of ["A3", "A4", "B4", "C4", "A5", "B5", "E4"])
    expect([address, held(back, address)]).toEqual([address, held(old, address)]);
  expect(xmlOf(back, "xl/tables/table1.xml")).toBe(TABLE);
});

test("a row that has its own attributes takes the totals too", () => {
  const withRow = book((sheet) =>
    sheet.replace("</sheetData>", '<row r="5" ht="20"/></sheetData>'),
  );
  const file = patchWorkbook(withRow, NEW_ROW, FILE);
  expect(held(file, "A5")).toBe("Sum");
  expect(xmlOf(file, "xl/worksheets/sheet1.xml")).toContain('<row r="5" ht="20"><c r="A5"');
});

test.each([
  [
    "a formula elsewhere names a cell of the totals",
    '<sheetData><row r="1"><c r="A1"><f>Book!$B$4</f><v>30</v></c></row></sheetData>',
    "PATCH_TOTALS",
  ],
])("nothing is written where %s", (_, other, code) => {
  expect(() => patchWorkbook(book(undefined, other), NEW_ROW, FILE)).toThrow(
    expect.objectContaining({ code }),
  );
});
