import type { HostileFile } from "./hostile-archives";
import { type BookXml, bookOf, sheetXml, withPart, writeXlsx, xlsxParts } from "./xlsx-writer";
import { writeZip } from "./zip-writer";

const SHEET = "xl/worksheets/sheet1.xml";
const cell = (content: string) => `<row r="1"><c r="A1"${content}</c></row>`;
const data = (rows: string) => () => writeXlsx(bookOf(rows));
const framed = (frame: { before?: string; after?: string }) => () =>
  writeXlsx(bookOf('<row r="1"><c r="A1"><v>1</v></c></row>', frame));
const whole = (content: string | Uint8Array) => () =>
  writeZip(withPart(xlsxParts(bookOf("")), SHEET, (part) => ({ ...part, content })));
const prolog = (before: string) => () =>
  whole(sheetXml({ name: "", data: "" }).replace("?>\n", `?>\n${before}`))();
// Stored, since what packs too well is refused for that alone.
const stored = (book: BookXml) =>
  writeZip(xlsxParts(book).map((part) => ({ ...part, isStored: true })));
const strings = (items: string) => () =>
  stored({ ...bookOf(cell(' t="s"><v>0</v>')), strings: items });
const numbered = (value: string): HostileFile => [
  `number ${value}`,
  "NUMBER",
  data(cell(`><v>${value}</v>`)),
];
const VALIDATION = (sqref: string) =>
  `<dataValidations count="1"><dataValidation type="list" sqref="${sqref}"/></dataValidations>`;
const MERGE = (ref: string) => `<mergeCells><mergeCell ref="${ref}"/></mergeCells>`;
const COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";
const BOMB =
  '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">' +
  '<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>';

/** Workbooks whose XML is not to be trusted. */
export const HOSTILE_SHEETS: readonly HostileFile[] = [
  ["DOCTYPE", "DOCTYPE", prolog("<!DOCTYPE worksheet>")],
  ["entity of a file", "DOCTYPE", prolog('<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>')],
  ["entity bomb", "DOCTYPE", prolog(BOMB)],
  ["entity that nobody defined", "BAD_XML", data(cell(' t="str"><v>&constructor;</v>'))],
  ["control character", "BAD_XML", data(cell(' t="str"><v>a\u0001b</v>'))],
  ["cut within the XML", "BAD_XML", whole(sheetXml({ name: "", data: "" }).slice(0, -5))],
  ["unclosed cell", "BAD_XML", data('<row r="1"><c r="A1"><v>1</v></row>')],
  ["no worksheet", "BAD_XML", whole('<?xml version="1.0"?><x/>')],
  ["text between cells", "BAD_XML", data('<row r="1">5<c r="A1"><v>1</v></c></row>')],
  ["bytes that are no UTF-8", "BAD_ENCODING", () => broken(0xff)],
  ["half a character", "BAD_ENCODING", () => broken(0xc3)],
  [
    "encoding that the text has not",
    "BAD_ENCODING",
    whole('<?xml version="1.0" encoding="windows-1252"?><worksheet/>'),
  ],
  ["a million nested tags", "TOO_DEEP", framed({ after: "<a>".repeat(1_000_000) })],
  ["a million attributes", "TOO_MANY_ATTRS", framed({ after: `<a ${attributes(1_000_000)}/>` })],
  ["a million nested tags in a cell", "TOO_DEEP", data(cell(`>${"<a>".repeat(1_000_000)}`))],
  [
    "two versions of the cells",
    "ALTERNATE_CONTENT",
    framed({
      before: `<m:AlternateContent xmlns:m="${COMPATIBILITY}"><m:Choice><sheetData/></m:Choice></m:AlternateContent>`,
    }),
  ],
  ["sheetData twice", "TWO_SHEETDATA", framed({ after: "<sheetData/>" })],
  ["sheetData twice, the first empty", "TWO_SHEETDATA", framed({ before: "<sheetData/>" })],
  ["row 0", "ROW_NUMBER", data('<row r="0"/>')],
  ["row -1", "ROW_NUMBER", data('<row r="-1"/>')],
  ["row 1.5", "ROW_NUMBER", data('<row r="1.5"/>')],
  ["row 1048577", "ROW_NUMBER", data('<row r="1048577"/>')],
  ["row 2,000,000,000", "ROW_NUMBER", data('<row r="2000000000"/>')],
  ["5 million rows", "ROW_NUMBER", () => writeXlsx(bookOf("<row/>".repeat(5_000_000)))],
  ["row twice", "ROW_ORDER", data('<row r="1"/><row r="1"/>')],
  ["rows out of order", "ROW_ORDER", data('<row r="2"/><row r="1"/>')],
  ["column ZZZZZZZ", "CELL_REF", data('<row r="1"><c r="ZZZZZZZ1"><v>1</v></c></row>')],
  ["column XFE", "CELL_REF", data('<row r="1"><c r="XFE1"><v>1</v></c></row>')],
  ["address a1", "CELL_REF", data('<row r="1"><c r="a1"><v>1</v></c></row>')],
  ["address __proto__", "CELL_REF", data('<row r="1"><c r="__proto__"><v>1</v></c></row>')],
  ["address A01", "CELL_REF", data('<row r="1"><c r="A01"><v>1</v></c></row>')],
  ["address B", "CELL_REF", data('<row r="1"><c r="B"><v>1</v></c></row>')],
  [
    "cell twice",
    "CELL_ORDER",
    data('<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'),
  ],
  ["cells out of order", "CELL_ORDER", data('<row r="1"><c r="B1"/><c r="A1"><v>2</v></c></row>')],
  ["cell of another row", "CELL_ROW_MISMATCH", data('<row r="1"><c r="A2"><v>1</v></c></row>')],
  ["cell type __proto__", "CELL_TYPE", data(cell(' t="__proto__"><v>1</v>'))],
  ["cell type x", "CELL_TYPE", data(cell(' t="x"><v>1</v>'))],
  ["boolean 2", "CELL_TYPE", data(cell(' t="b"><v>2</v>'))],
  ["inline text without its type", "CELL_TYPE", data(cell("><is><t>5</t></is>"))],
  ["two values", "TWO_VALUES", data(cell("><v>1</v><v>2</v>"))],
  ["value and inline text", "TWO_VALUES", data(cell(' t="inlineStr"><v>1</v><is><t>2</t></is>'))],
  ["two formulas", "TWO_VALUES", data(cell("><f>1</f><f>2</f><v>1</v>"))],
  ...["1,5", "0x10", "NaN", "1e999", "INF", "1 000", "--1", "1e", ".", "1e-999", "12a"].map(
    numbered,
  ),
  [
    "shared formula of nobody",
    "SHARED_FORMULA",
    data(cell('><f t="shared" si="__proto__"/><v>1</v>')),
  ],
  ["format that is not there", "STYLE_INDEX", data(cell(' s="7"><v>1</v>'))],
  ["text that is not there", "SST_INDEX", data(cell(' t="s"><v>0</v>'))],
  ["text number -1", "SST_INDEX", data(cell(' t="s"><v>-1</v>'))],
  ["4,000,001 shared strings", "TOO_MANY_STRINGS", strings("<si><t>a</t></si>".repeat(4_000_001))],
  ["text of 64 MiB", "STRING_TOO_LONG", strings(`<si><t>${"a".repeat(64 * 1024 ** 2)}</t></si>`)],
  [
    "text of 32,768 letters",
    "STRING_TOO_LONG",
    strings(`<si><t>${"\u20ac".repeat(32_768)}</t></si>`),
  ],
  [
    "inline text of 64 MiB",
    "STRING_TOO_LONG",
    () => stored(bookOf(cell(` t="inlineStr"><is><t>${"a".repeat(64 * 1024 ** 2)}</t></is>`))),
  ],
  ["2 million cells far to the right", "TOO_MANY_CELLS", () => stored(bookOf(manyCells()))],
  ["100,000 merges", "TOO_MANY_MERGES", framed({ after: manyMerges(100_000) })],
  ["merge of nonsense", "MERGE_REF", framed({ after: MERGE("__proto__") })],
  ["merge backwards", "MERGE_REF", framed({ after: MERGE("B2:A1") })],
  ["merge of the whole sheet", "MERGE_TOO_BIG", framed({ after: MERGE("A1:XFD1048576") })],
  ["validation of nonsense", "SQREF", framed({ after: VALIDATION("A0") })],
  ["validation beyond the sheet", "SQREF", framed({ after: VALIDATION("A1:XFE5") })],
  ["columns 0 to 3", "COL_RANGE", framed({ before: '<cols><col min="0" max="3"/></cols>' })],
  [
    "columns beyond the last",
    "COL_RANGE",
    framed({ before: '<cols><col min="1" max="99999"/></cols>' }),
  ],
  ["columns backwards", "COL_RANGE", framed({ before: '<cols><col min="5" max="2"/></cols>' })],
  [
    "table without a link",
    "TABLE",
    framed({ after: '<tableParts><tablePart r:id="x"/></tableParts>' }),
  ],
];

function attributes(count: number): string {
  return Array.from({ length: count }, (_, at) => `a${at}=""`).join(" ");
}

function broken(byte: number): Uint8Array {
  const content = Buffer.from(sheetXml({ name: "", data: cell(' t="str"><v>~</v>') }));
  content[content.indexOf("~")] = byte;
  return whole(content)();
}

function manyCells(): string {
  return `<row>${"<c><v>1</v></c>".repeat(16_000)}</row>`.repeat(130);
}

function manyMerges(count: number): string {
  const merges = Array.from(
    { length: count },
    (_, at) => `<mergeCell ref="A${at + 1}:B${at + 1}"/>`,
  );
  return `<mergeCells>${merges.join("")}</mergeCells>`;
}
