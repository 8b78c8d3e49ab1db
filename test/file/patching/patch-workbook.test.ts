import fc from "fast-check";
import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import type { CellContent } from "../../../addin/core/finding";
import type { PatchContent, WorkbookPatch } from "../../../addin/file/patching/patch-content";
import { patchWorkbook } from "../../../addin/file/patching/patch-workbook";
import { readWorkbook } from "../../../addin/file/read-workbook";
import { contentOfCell } from "../../../addin/fixes/cell-content";
import { writeZip } from "../zip-writer";
import { richParts } from "./rich-workbook";

const bytes = writeZip(richParts());
const untouched = readWorkbook(bytes, "book.xlsx");
const none: WorkbookPatch = { cells: [], growths: [] };
const at = (address: string, sheet = "Book") => ({
  sheet,
  row: Number(address.slice(1)),
  columnIndex: address.charCodeAt(0) - 65,
});
const patched = (address: string, content: PatchContent, sheet = "Book"): Uint8Array =>
  patchWorkbook(
    bytes,
    { cells: [{ cell: at(address, sheet), content }], growths: [] },
    { fileName: "book.xlsx" },
  );
const xmlOf = (file: Uint8Array, part: string): string =>
  new TextDecoder().decode(unzipSync(file)[part]);
const held = (file: Uint8Array, address: string, sheet = "Book"): CellContent =>
  contentOfCell(readWorkbook(file, "book.xlsx"), at(address, sheet));

/** Parts whose packed bytes, header included, are not the old ones. */
function changedParts(file: Uint8Array): string[] {
  const [old, now] = [unzipSync(bytes), unzipSync(file)];
  return Object.keys(old).filter((name) => {
    const packed = Buffer.from(old[name]);
    return now[name] === undefined || !packed.equals(Buffer.from(now[name]));
  });
}

test("an empty patch gives a readable file of the same parts", () => {
  const file = patchWorkbook(bytes, none, { fileName: "book.xlsx" });
  expect(changedParts(file)).toEqual([]);
  expect(held(file, "B2")).toBe(10.5);
});

describe("one cell", () => {
  test.each<[string, CellContent, string]>([
    ["B2", 7, '<x:c s="2"><x:v>7</x:v></x:c>'],
    ["B2", null, '<x:c s="2"/>'],
    ["B4", 12.5, '<x:c r="B4" s="2"><x:v>12.5</x:v></x:c>'],
    ["B3", 3, '<x:c r="B3" s="3"><x:v>3</x:v></x:c>'],
    ["C5", 3, '<x:row r="5"><x:c r="C5" s="1"><x:v>3</x:v></x:c></x:row>'],
    ["D9", 3, '<x:row r="9"><x:c r="D9"><x:v>3</x:v></x:c></x:row></x:sheetData>'],
  ])("%s = %j keeps its style and its place", (address, content, xml) => {
    const file = patched(address, content);
    expect(xmlOf(file, "xl/worksheets/sheet1.xml")).toContain(xml);
    expect(held(file, address)).toEqual(content);
  });

  test.each(["=1+1", "+1", "@x", "-1", " a ", "_x0041_", 'a<b&"c"\'', "two\nlines", "Ж𝒳", "12"])(
    "the text %j stays that text",
    (text) => {
      expect(held(patched("B2", text), "B2")).toBe(text);
      expect(xmlOf(patched("B2", text), "xl/worksheets/sheet1.xml")).not.toContain("<x:f>=");
    },
  );

  test("nothing else in the sheet changes", () => {
    const [old, now] = [bytes, patched("B2", 7)].map((file) =>
      xmlOf(file, "xl/worksheets/sheet1.xml"),
    );
    expect(now).toBe(
      old.replace('<x:c s="2"><x:v>10.5</x:v></x:c>', '<x:c s="2"><x:v>7</x:v></x:c>'),
    );
  });

  test("a comment is no cell", () => {
    expect(xmlOf(patched("B2", 7), "xl/worksheets/sheet1.xml")).toContain('<!-- <x:c r="B2"/> -->');
  });

  test("a sheet without rows gets one", () => {
    const file = patched("B2", "x", "Other");
    expect(held(file, "B2", "Other")).toBe("x");
    expect(changedParts(file)).toEqual(["xl/workbook.xml", "xl/worksheets/sheet2.xml"]);
  });

  test("the dimension grows with it", () => {
    expect(xmlOf(patched("H9", 1), "xl/worksheets/sheet1.xml")).toContain(
      '<x:dimension ref="A1:H9"/>',
    );
  });
});

test("only the sheet and the wish to calculate change; packed parts stay byte for byte", () => {
  expect(changedParts(patched("B2", 7))).toEqual(["xl/workbook.xml", "xl/worksheets/sheet1.xml"]);
  expect(xmlOf(patched("B2", 7), "xl/workbook.xml")).toBe(
    xmlOf(bytes, "xl/workbook.xml").replace(
      "</definedNames>",
      '</definedNames><calcPr fullCalcOnLoad="1"/>',
    ),
  );
});

describe("formulas", () => {
  test("cells that shared the formula of a replaced one keep it, moved to their rows", () => {
    const file = patched("C2", 21);
    expect(held(file, "C2")).toBe(21);
    expect(held(file, "C3")).toEqual({ formula: 'B3*2+$A$2&"B9"' });
    expect(held(file, "C4")).toEqual({ formula: 'B4*2+$A$2&"B9"' });
  });

  test("a cell that holds no formula any more leaves the order of calculation, and the next keeps its sheet", () => {
    expect(xmlOf(patched("C2", 21), "xl/calcChain.xml")).toContain(
      '><c r="C3" i="7"/><c r="C4"/><c r="A6" a="1"/><c r="F6"/></calcChain>',
    );
    expect(xmlOf(patched("C3", 21), "xl/calcChain.xml")).toContain('<c r="C2" i="7"/><c r="C4"/>');
  });

  test("a new formula comes with its result, where that is known", () => {
    const file = patched("B2", { formula: "A2&1", result: "11" });
    expect(xmlOf(file, "xl/worksheets/sheet1.xml")).toContain(
      '<x:c s="2" t="str"><x:f>A2&amp;1</x:f><x:v>11</x:v></x:c>',
    );
    expect(held(file, "B2")).toEqual({ formula: "A2&1" });
  });

  test("a new formula joins the order", () => {
    expect(xmlOf(patched("B2", { formula: "1" }), "xl/calcChain.xml")).toContain(
      '<c r="B2" i="7"/></calcChain>',
    );
  });

  test("an order without cells is left out with its links", () => {
    const cells = ["C2", "C3", "C4", "F6"].map((address) => ({ cell: at(address), content: 1 }));
    const parts = richParts().map((part) =>
      part.name === "xl/worksheets/sheet1.xml" || part.name === "xl/calcChain.xml"
        ? {
            ...part,
            content: String(part.content).replace(/<x:f t="array".*?<\/x:f>|<c r="A6".*?>/g, ""),
          }
        : part,
    );
    const file = patchWorkbook(writeZip(parts), { cells, growths: [] }, { fileName: "book.xlsx" });
    expect(Object.keys(unzipSync(file))).not.toContain("xl/calcChain.xml");
    expect(xmlOf(file, "[Content_Types].xml")).not.toContain("calcChain");
    expect(xmlOf(file, "xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
    expect(held(file, "F6")).toBe(1);
  });

  test("a cell of a formula that fills several is refused", () => {
    expect(() => patched("B6", 3)).toThrow("Book!B6: PATCH_ARRAY");
  });

  test("a new result keeps the formula", () => {
    const file = patched("F6", { result: "2>" });
    expect(xmlOf(file, "xl/worksheets/sheet1.xml")).toContain(
      '<x:c r="F6" t="str"><x:f>A2&amp;"&gt;"</x:f><x:v>2&gt;</x:v></x:c>',
    );
  });
});

test("a table grows, and a heading is renamed in both places", () => {
  const file = patchWorkbook(
    bytes,
    {
      cells: [{ cell: at("B1"), content: "Amount & more" }],
      growths: [{ table: "Book", rowLast: 5 }],
    },
    { fileName: "book.xlsx" },
  );
  const xml = xmlOf(file, "xl/tables/table1.xml");
  expect(xml).toContain('ref="A1:C5"><autoFilter ref="A1:C5"/>');
  expect(xml).toContain('<tableColumn id="2" name="Amount &amp; more"/>');
  expect(held(file, "B1")).toBe("Amount & more");
});

test("a heading that a formula names is left to Excel", () => {
  const parts = richParts().map((part) =>
    part.name === "xl/worksheets/sheet1.xml"
      ? { ...part, content: String(part.content).replace("A2&amp;", "SUM(Book[In])&amp;") }
      : part,
  );
  const rename = (address: string) => () =>
    patchWorkbook(
      writeZip(parts),
      { cells: [{ cell: at(address), content: "New" }], growths: [] },
      { fileName: "book.xlsx" },
    );
  expect(rename("B1")).toThrow("In: PATCH_ARRAY");
  expect(rename("C1")).not.toThrow();
});

test("a sheet in UTF-16 is read, and left to Excel where it should be patched", () => {
  const parts = richParts().map((part) =>
    part.name === "xl/worksheets/sheet1.xml"
      ? {
          ...part,
          content: new Uint8Array(
            Buffer.from(`\ufeff${String(part.content).replace("UTF-8", "UTF-16")}`, "utf16le"),
          ),
        }
      : part,
  );
  const file = writeZip(parts);
  expect(held(file, "B2")).toBe(10.5);
  const patch = { cells: [{ cell: at("B2"), content: 7 }], growths: [] };
  expect(() => patchWorkbook(file, patch, { fileName: "book.xlsx" })).toThrow("PATCH_ENCODING");
});

test("a sheet that is not there is refused", () => {
  expect(() => patched("A1", 1, "None")).toThrow("None: SHEET_MISSING");
});

test("any cells, any order: each holds what was written, all others what they held", () => {
  const addresses = ["A", "B", "C", "D"].flatMap((letter) =>
    [2, 3, 4, 5, 8].map((row) => letter + row),
  );
  const content = fc.oneof(
    fc.string({ minLength: 1 }).filter((text) => text.trim() !== "" && !/[\p{C}\r]/u.test(text)),
    fc.integer(),
    fc.constant(null),
  );
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom(...addresses), content, { noNullPrototype: true }),
      (wanted) => {
        const cells = Object.entries(wanted).map(([address, to]) => ({
          cell: at(address),
          content: to,
        }));
        const file = patchWorkbook(bytes, { cells, growths: [] }, { fileName: "book.xlsx" });
        const workbook = readWorkbook(file, "book.xlsx");
        for (const address of addresses) {
          const now = contentOfCell(workbook, at(address));
          if (address in wanted) expect(now).toEqual(wanted[address]);
          else if (!address.startsWith("C"))
            expect(now).toEqual(contentOfCell(untouched, at(address)));
        }
      },
    ),
    { numRuns: 40 },
  );
});
