import { expect, test } from "vitest";
import type { ColumnBuilder } from "../../addin/core/sheet-builder";
import { asciiBytes } from "../../addin/file/xlsx/bytes";
import { SharedIndices } from "../../addin/file/xlsx/shared-indices";
import { SharedStringBytes } from "../../addin/file/xlsx/shared-string-bytes";
import { SheetBytes } from "../../addin/file/xlsx/sheet-bytes";
import { SheetCells } from "../../addin/file/xlsx/sheet-cells";
import { TextStore } from "../../addin/file/xlsx/text-store";
import { XmlReader } from "../../addin/file/xlsx/xml";

const PADDING = 16;
const DATA =
  '<row r="1" spans="1:9" ht="15" hidden="1" x14ac:dyDescent="0.3"><c r="A1" s="0" t="n"><v>12.5</v></c>' +
  '<c r="B1" t="b"><v>1</v></c><c r="C1" t="e"><v>#N/A</v></c><c r="D1" t="d"><v>2025-01-01</v></c>' +
  '<c r="E1" t="str"><f>A1&amp;"é€😀"</f><v>é€😀&#65;\r\n</v></c><c r="F1" t="inlineStr"><is><t xml:space="preserve"> a</t></is></c>' +
  '<c r="G1" cm="1"><f t="shared" ref="G1:G2" si="0">A1*2</f><v>1.2345678901234567E-5</v></c><c r="H1" s="0" /></row>' +
  '\n<row><c t="s"><v>0</v></c><c><f t="shared" si="0"/><v/></c><c><v></v></c><c><v>-7</v></c></row>\n<row/><row />';
const STRINGS =
  '<si><t>é€😀 &amp;</t></si>\n<si><t xml:space="preserve"> b</t></si><si><r><t>c</t></r></si><si/><si><t/></si>';

/** Known bytes with the zeros that stand behind them. */
function known(bytes: Uint8Array, end: number): Uint8Array {
  const padded = new Uint8Array(end + PADDING);
  padded.set(bytes.subarray(0, end));
  return padded;
}

function readCells(bytes: Uint8Array, cut: number) {
  const strings = new TextStore("sheet", "cell-text");
  const sharedStrings = Int32Array.of(strings.addText("shared"));
  const cells = new SheetCells("sheet", {
    strings,
    sharedStrings,
    formats: ["General"],
    changedLooks: [],
  });
  const loop = new SheetBytes(cells);
  const at = loop.read(known(bytes, cut), 0, cut);
  loop.read(known(bytes, bytes.length), at, bytes.length);
  expect(loop.isDone).toBe(true);
  const columns = cells.columns.map(({ count, rows, kinds, values, formulas }: ColumnBuilder) => [
    ...[rows, kinds, values].map((list) => [...list.subarray(0, count)]),
    [...(formulas?.subarray(0, count) ?? [])],
  ]);
  const texts = Array.from({ length: strings.count }, (_, index) => strings.get(index));
  return { columns, texts, hidden: cells.rowsHidden, uncached: cells.uncached };
}

test("a sheet that is cut at any byte is read on as if it were whole", () => {
  const bytes = new TextEncoder().encode(`${DATA}</sheetData>`);
  const whole = readCells(bytes, bytes.length);
  expect(whole.columns.map(([rows]) => rows)).toEqual([[1, 2], [1], [1], [1, 2], [1], [1], [1]]);
  expect(whole.texts).toEqual(["shared", "#N/A", "2025-01-01", "é€😀A\n", " a"]);
  for (let cut = 0; cut < bytes.length; cut++) expect(readCells(bytes, cut)).toEqual(whole);
});

function readStrings(bytes: Uint8Array, cut: number) {
  const store = new TextStore("strings", "cell-text");
  const indices = new SharedIndices("strings");
  let text = "";
  const frame = new XmlReader("strings", {
    decisive: new Set(),
    open: (path) => {
      if (path === "sst/si") text = "";
    },
    text: (_, more) => {
      text += more;
    },
    close: (path) => {
      if (path === "sst/si") indices.add(store.addText(text));
    },
  });
  frame.write(
    asciiBytes('<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'),
  );
  const loop = new SharedStringBytes({ place: "strings", store, indices, frame });
  const at = loop.read(known(bytes, cut), 0, cut);
  loop.read(known(bytes, bytes.length), at, bytes.length);
  expect(loop.isDone).toBe(true);
  return [...indices.all].map((index) => store.get(index));
}

test("shared strings that are cut at any byte are read on as if they were whole", () => {
  const bytes = new TextEncoder().encode(`${STRINGS}</sst>`);
  for (let cut = 0; cut <= bytes.length; cut++)
    expect(readStrings(bytes, cut)).toEqual(["é€😀 &", " b", "c", "", ""]);
});
