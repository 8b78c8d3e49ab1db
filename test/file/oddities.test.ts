import { describe, expect, test } from "vitest";
import { readXlsx } from "../../addin/file/xlsx/read-xlsx";
import { cellsOf, formatsOf, formulasOf, type TestValue } from "./cells-of";
import {
  type BookXml,
  bookOf,
  linkType,
  relationships,
  sheetXml,
  withPart,
  writeXlsx,
  xlsxParts,
} from "./xlsx-writer";
import { writeZip } from "./zip-writer";

const SHEET = "xl/worksheets/sheet1.xml";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const read = (book: BookXml) => readXlsx(writeXlsx(book));
const cells = (data: string, more: Partial<BookXml> = {}) =>
  cellsOf(read({ ...bookOf(data), ...more }).sheets[0]);
const row = (content: string) => `<row r="1">${content}</row>`;
const withSheet = (content: string | Uint8Array) =>
  readXlsx(writeZip(withPart(xlsxParts(bookOf("")), SHEET, (part) => ({ ...part, content }))));
const changed = (name: string, change: (xml: string) => string, book = bookOf("")) =>
  readXlsx(
    writeZip(
      withPart(xlsxParts(book), name, (part) => ({
        ...part,
        content: change(String(part.content)),
      })),
    ),
  );

/** Forms of cells that are lawful, and what they hold. */
const FORMS: readonly (readonly [string, string, Record<string, TestValue>])[] = [
  [
    "no r attributes",
    "<row><c><v>1</v></c><c/><c><v>3</v></c></row><row><c><v>4</v></c></row>",
    {
      A1: 1,
      C1: 3,
      A2: 4,
    },
  ],
  [
    "sparse to the last cell",
    '<row r="1048576"><c r="XFD1048576"><v>5</v></c></row>',
    {
      XFD1048576: 5,
    },
  ],
  ["space between tags", '\n<row r="1" >\n <c r="A1" >\n  <v>5</v>\n </c>\n</row>\n', { A1: 5 }],
  ["CDATA", row('<c r="A1"><v><![CDATA[12.5]]></v></c>'), { A1: 12.5 }],
  ["comment", row('<c r="A1"><!-- </c> --><v>1<!-- 2 -->3</v></c>'), { A1: 13 }],
  ["instruction", row('<?a b?><c r="A1"><v>1</v></c>'), { A1: 1 }],
  ["single quotes", "<row r='1'><c r='A1' t='str'><v>x</v></c></row>", { A1: "x" }],
  ["ISO date", row('<c r="A1" t="d"><v>2025-03-01</v></c>'), { A1: { iso: "2025-03-01" } }],
  ["error", row('<c r="A1" t="e"><v>#REF!</v></c>'), { A1: { error: "#REF!" } }],
  [
    "booleans",
    row('<c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c>'),
    {
      A1: true,
      B1: false,
    },
  ],
  ["boolean in words", row('<c r="A1" t="b"><v>true</v></c>'), { A1: true }],
  [
    "inline text",
    row('<c r="A1" t="inlineStr"><is><t xml:space="preserve"> a </t></is></c>'),
    {
      A1: " a ",
    },
  ],
  [
    "inline rich text",
    row('<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>'),
    {
      A1: "ab",
    },
  ],
  [
    "entities",
    row('<c r="A1" t="str"><v>a&amp;b&lt;&#65;&#x20AC;&#x1F600;&quot;</v></c>'),
    {
      A1: 'a&b<A€😀"',
    },
  ],
  ["line ends", row('<c r="A1" t="str"><v>a\r\nb\rc\td</v></c>'), { A1: "a\nb\nc\td" }],
  [
    "escaped controls",
    row('<c r="A1" t="str"><v>a_x000D_b_x005F_x0041_</v></c>'),
    {
      A1: "a\rb_x0041_",
    },
  ],
  ["blank cells", row('<c r="A1" s="0"/><c r="B1"><v></v></c><c r="C1"><v/></c><c r="D1"/>'), {}],
  [
    "blank texts",
    row('<c r="A1" t="str"><v></v></c><c r="B1" t="inlineStr"><is><t/></is></c>'),
    {},
  ],
  ["empty text of a formula", row('<c r="A1" t="str"><f>""</f><v></v></c>'), { A1: "" }],
  ["metadata", row('<c r="A1" cm="1" vm="2" ph="1"><v>5</v></c>'), { A1: 5 }],
  ["extension of a cell", row('<c r="A1"><v>5</v><extLst><ext uri="x"/></extLst></c>'), { A1: 5 }],
  ["__proto__ as text", row('<c r="A1" t="str"><v>__proto__</v></c>'), { A1: "__proto__" }],
  ["negative zero", row('<c r="A1"><v>-0</v></c>'), { A1: 0 }],
];

describe("lawful forms of cells are read", () => {
  test.each(FORMS)("%s", (_, data, expected) => expect(cells(data)).toEqual(expected));
  // A comment sends the whole sheet the slow way: both ways must say the same.
  test.each(FORMS)("%s, the slow way", (_, data, expected) =>
    expect(cells(`<!-- slow -->${data}`)).toEqual(expected),
  );
});

test.each([
  ["0.1", 0.1],
  ["123456789012.34", 123456789012.34],
  ["0.30000000000000004", 0.30000000000000004],
  ["1234.5599999999999", 1234.56],
  ["1E-7", 1e-7],
  ["1.5e+10", 1.5e10],
  ["9007199254740993", 9007199254740992],
  ["-.5", -0.5],
  ["5.", 5],
  [" 7 ", 7],
  ["000000000000000001", 1],
  ["999999999999999", 999999999999999],
  ["0.000000000000001", 1e-15],
])("number %s", (text, expected) => {
  expect(cells(row(`<c r="A1"><v>${text}</v></c>`)).A1).toBe(expected);
  expect(cells(`<!-- -->${row(`<c r="A1"><v>${text}</v></c>`)}`).A1).toBe(expected);
});

describe("lawful forms of files are read", () => {
  const data = row('<c r="A1"><v>1.25</v></c><c r="B1" t="str"><v>Zoë</v></c>');
  const expected = { A1: 1.25, B1: "Zoë" };
  const xml = sheetXml({ name: "", data });

  test("UTF-16, both ways round", () => {
    const stated = xml.replace("UTF-8", "UTF-16");
    const little = Buffer.from(`\ufeff${stated}`, "utf16le");
    expect(cellsOf(withSheet(little).sheets[0])).toEqual(expected);
    expect(cellsOf(withSheet(Buffer.from(little).swap16()).sheets[0])).toEqual(expected);
  });
  test("UTF-8 with a mark", () =>
    expect(cellsOf(withSheet(`\ufeff${xml}`).sheets[0])).toEqual(expected));
  test("prefixed names", () => {
    const prefixed = xml.replace(/<(\/?)(?!\?)(\w)/g, "<$1x:$2").replace("xmlns=", "xmlns:x=");
    expect(cellsOf(withSheet(prefixed).sheets[0])).toEqual(expected);
  });
  test("strict OOXML", () => {
    const strict = xml.replaceAll(MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main");
    expect(cellsOf(withSheet(strict).sheets[0])).toEqual(expected);
  });
  test("data descriptors, stored parts, folders", () => {
    const parts = xlsxParts(bookOf(data)).map((part, at) => ({
      ...part,
      hasDescriptor: true,
      isStored: at % 2 === 0,
    }));
    const file = writeZip([{ name: "xl/", content: "", isStored: true }, ...parts]);
    expect(cellsOf(readXlsx(file).sheets[0])).toEqual(expected);
  });
  test("Zip64", () => {
    const parts = xlsxParts(bookOf(data)).map((part) => ({ ...part, isWide: true }));
    expect(cellsOf(readXlsx(writeZip(parts, { isWide: true })).sheets[0])).toEqual(expected);
    expect(cellsOf(readXlsx(writeZip(parts)).sheets[0])).toEqual(expected);
  });
  test("<sheetData> in a comment before the real one", () => {
    const before = "<!-- <sheetData><row r='1'><c r='A1'><v>9</v></c></row></sheetData> -->";
    expect(cellsOf(read(bookOf(data, { before })).sheets[0])).toEqual(expected);
  });
  test("empty sheet", () => expect(withSheet(xml.replace(data, "")).sheets[0].rowLast).toBe(0));
  test("self-closed sheetData", () =>
    expect(
      withSheet(xml.replace(/<sheetData>.*<\/sheetData>/, "<sheetData/>")).sheets[0].rowLast,
    ).toBe(0));
  test("absolute targets", () => {
    const book = changed(
      "xl/_rels/workbook.xml.rels",
      (links) => links.replace('"worksheets/', '"/xl/worksheets/'),
      bookOf(data),
    );
    expect(cellsOf(book.sheets[0])).toEqual(expected);
  });
  test("x14 extensions, absPath in AlternateContent, whole-column rules", () => {
    const after =
      '<conditionalFormatting sqref="A:A B1:B1048576"/><dataValidations><dataValidation sqref="1:5"/></dataValidations>' +
      '<extLst><ext xmlns:x14="urn:x14" uri="{1}"><x14:dataValidations><x14:sqref>A0</x14:sqref></x14:dataValidations></ext></extLst>';
    const properties =
      '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">' +
      '<mc:Choice Requires="x15"><x15ac:absPath xmlns:x15ac="urn:x" url="C:\\"/></mc:Choice></mc:AlternateContent>';
    expect(cellsOf(read({ ...bookOf(data, { after }), properties }).sheets[0])).toEqual(expected);
  });
  test("50,000 honest rows", () => {
    const rows = Array.from(
      { length: 50_000 },
      (_, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>${at}.5</v></c></row>`,
    );
    for (const first of ["", "<!-- slow -->"]) {
      const [column] = read(bookOf(first + rows.join(""))).sheets[0].columns;
      expect([column?.count, column?.values[49_999], column?.rows[49_999]]).toEqual([
        50_000, 49_999.5, 50_000,
      ]);
    }
  });
});

test("shared strings: plain, rich, phonetic, empty, escaped, doubled", () => {
  const strings =
    '<si><t>a &amp; b</t></si>\n<si><r><rPr><b/></rPr><t xml:space="preserve">c </t></r><r><t>d</t></r></si>' +
    '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si><si/><si><t/></si>' +
    "<si><t>_x0009_</t></si><si><t>a &amp; b</t></si>";
  const data = row(Array.from({ length: 7 }, (_, at) => `<c t="s"><v>${at}</v></c>`).join(""));
  const expected = { A1: "a & b", B1: "c d", C1: "東京", F1: "\t", G1: "a & b" };
  expect(cells(data, { strings })).toEqual(expected);
  expect(cells(data, { strings: `<!-- slow -->${strings}` })).toEqual(expected);
  const { columns } = read({ ...bookOf(data), strings }).sheets[0];
  expect(columns[6]?.values[0]).toBe(columns[0]?.values[0]);
});

test("formulas: once each, shared by their master, array, without a cached value", () => {
  const data =
    '<row r="1"><c r="A1"><f>B1&amp;C1</f><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>2</v></c></row>' +
    '<row r="2"><c r="A2"><f>B1&amp;C1</f><v>1</v></c><c r="B2"><f t="shared" si="0"/><v>4</v></c></row>' +
    '<row r="3"><c r="A3"><f>SUM(A1:A2)</f></c><c r="B3"><f>NOW()</f><v/></c><c r="C3"><f t="array" ref="C3">SUM(A1*B1)</f><v>3</v></c></row>';
  for (const first of ["", "<!-- slow -->"]) {
    const [sheet] = read(bookOf(first + data)).sheets;
    expect(formulasOf(sheet)).toEqual({
      A1: "B1&C1",
      A2: "B1&C1",
      B1: "A1*2",
      B2: "A2*2",
      C3: "SUM(A1*B1)",
    });
    expect(sheet.uncached.map(({ row, columnIndex }) => [row, columnIndex])).toEqual([
      [3, 0],
      [3, 1],
    ]);
    expect(sheet.columns[0]?.formulas?.[0]).toBe(sheet.columns[0]?.formulas?.[1]);
  }
});

test("what is hidden, merged, named and formatted is kept", () => {
  const book = read({
    sheets: [
      {
        name: "Ledger",
        before:
          '<cols><col min="2" max="3" width="9" hidden="1"/><col min="5" max="5" width="0"/><col min="6" max="6" width="9"/></cols>',
        data: '<row r="1" hidden="1"><c r="A1" s="1"><v>1</v></c></row><row r="2" ht="0" customHeight="1"/><row r="3" ht="15"/><row r="4" hidden="true"/>',
        after: '<mergeCells><mergeCell ref="A1:C2"/></mergeCells>',
      },
      { name: "__proto__", data: "", state: "hidden" },
      { name: "constructor", data: "", state: "veryHidden" },
    ],
    formats: ['#,##0.00 "€"'],
    names: '<definedName name="__proto__">__proto__!$A:$A</definedName>',
    properties: '<workbookPr date1904="1"/>',
  });
  const [sheet] = book.sheets;
  expect([...sheet.rowsHidden]).toEqual([1, 2, 4]);
  expect([...sheet.columnsHidden]).toEqual([1, 2, 4]);
  expect(sheet.merges).toEqual(["A1:C2"]);
  expect(formatsOf(book, sheet)).toEqual({ A1: '#,##0.00 "€"' });
  expect(book.sheets.map(({ name, state }) => [name, state])).toEqual([
    ["Ledger", "visible"],
    ["__proto__", "hidden"],
    ["constructor", "very-hidden"],
  ]);
  expect(book.names).toEqual([{ name: "__proto__", refersTo: "__proto__!$A:$A" }]);
  expect(book.is1904).toBe(true);
});

test("tables are found through the sheet's links", () => {
  const table = `<table xmlns="${MAIN}" id="1" name="t" displayName="Ledger" ref="B2:D9" totalsRowCount="1"/>`;
  const book = read({
    ...bookOf("", { after: '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>' }),
    extra: [
      { name: "xl/tables/table1.xml", content: table },
      {
        name: "xl/worksheets/_rels/sheet1.xml.rels",
        content: relationships([["rId1", linkType("table"), "../tables/table1.xml"]]),
      },
    ],
  });
  expect(book.sheets[0].tables).toEqual([
    { name: "Ledger", rowFirst: 2, rowLast: 9, columnFirst: 1, columnLast: 3, totalsRows: 1 },
  ]);
});

test("what is not followed is listed and never opened", () => {
  const broken = "<not even XML";
  const names = [
    "xl/connections.xml",
    "xl/embeddings/oleObject1.bin",
    "xl/externalLinks/externalLink1.xml",
    "xl/vbaProject.bin",
  ];
  const extra = names.map((name) => ({ name, content: broken }));
  expect(read({ ...bookOf(""), extra }).notFollowed).toEqual([
    "data connection: xl/connections.xml",
    "embedded object: xl/embeddings/oleObject1.bin",
    "external link: xl/externalLinks/externalLink1.xml",
    "macros: xl/vbaProject.bin",
  ]);
});
