import ExcelJS from "exceljs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { NATIVE_UNPACKING } from "../../addin/command-line/native-inflate";
import { columnName } from "../../addin/core/cells";
import { readXlsx } from "../../addin/file/xlsx/read-xlsx";
import { cellsOf, type TestValue } from "./cells-of";
import { bookOf, escapeXml, writeXlsx } from "./xlsx-writer";

const letter = fc.constantFrom(...("aZ0 &<>\"'_-=€é東😀\n\t".match(/./gsu) ?? []));
const words = fc.string({ unit: letter, minLength: 1, maxLength: 40 });
const number = fc.oneof(
  fc.integer(),
  fc.integer({ min: -1e9, max: 1e9 }).map((cents) => cents / 100),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
);
const value: fc.Arbitrary<TestValue> = fc.oneof(
  words,
  number,
  fc.boolean(),
  fc.constantFrom({ error: "#REF!" }, { error: "#N/A" }),
  fc.constant({ iso: "2025-03-01" }),
);
/** Cells by row, then by column index; addresses far apart included. */
const cells = fc.uniqueArray(
  fc.record({
    row: fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 1_048_576 })),
    columnIndex: fc.oneof(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 16_383 })),
    value,
    way: fc.constantFrom<"shared" | "inline" | "str">("shared", "inline", "str"),
  }),
  { selector: ({ row, columnIndex }) => `${row} ${columnIndex}`, maxLength: 60 },
);
type TestCell = typeof cells extends fc.Arbitrary<(infer One)[]> ? One : never;

function sheetOf(list: readonly TestCell[]) {
  const strings: string[] = [];
  const sorted = [...list].sort((a, b) => a.row - b.row || a.columnIndex - b.columnIndex);
  const rows = new Set(sorted.map(({ row }) => row));
  const data = [...rows].map((row) => {
    const xml = sorted.flatMap((cell) => (cell.row === row ? cellXml(cell, strings) : []));
    return `<row r="${row}">${xml.join("")}</row>`;
  });
  const shared = strings.map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`);
  return { data: data.join(""), strings: shared.join("") };
}

function cellXml({ row, columnIndex, value, way }: TestCell, strings: string[]): string {
  const open = `<c r="${columnName(columnIndex)}${row}"`;
  if (typeof value === "number") return `${open}><v>${value}</v></c>`;
  if (typeof value === "boolean") return `${open} t="b"><v>${value ? 1 : 0}</v></c>`;
  if (typeof value === "object" && "error" in value)
    return `${open} t="e"><v>${value.error}</v></c>`;
  if (typeof value === "object") return `${open} t="d"><v>${value.iso}</v></c>`;
  if (way === "shared") return `${open} t="s"><v>${strings.push(value) - 1}</v></c>`;
  const text = escapeXml(value);
  if (way === "str") return `${open} t="str"><v>${text}</v></c>`;
  return `${open} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

test("what is written is read back, both ways, with both inflaters", () => {
  fc.assert(
    fc.property(cells, (list) => {
      const { data, strings } = sheetOf(list);
      const expected = Object.fromEntries(
        list.map(({ row, columnIndex, value }) => [`${columnName(columnIndex)}${row}`, value]),
      );
      const plain = writeXlsx({ ...bookOf(data), strings });
      const slow = writeXlsx({ ...bookOf(`<!-- -->${data}`), strings: `<!-- -->${strings}` });
      expect(cellsOf(readXlsx(plain).sheets[0])).toEqual(expected);
      expect(cellsOf(readXlsx(plain, NATIVE_UNPACKING).sheets[0])).toEqual(expected);
      expect(cellsOf(readXlsx(slow).sheets[0])).toEqual(expected);
    }),
    { numRuns: 300 },
  );
});

test("cells that are cut at any place by the edge of what is known", () => {
  // Long texts of every length move the seams of the window over all kinds of bytes.
  const texts = Array.from({ length: 400 }, (_, at) => `${"é€😀&".repeat(at)}${at}`);
  const rows = texts.map(
    (text, at) =>
      `<row r="${at + 1}"><c r="A${at + 1}" t="str"><v>${escapeXml(text)}</v></c><c r="B${at + 1}" s="0"><v>-${at}.25</v></c></row>`,
  );
  const [sheet] = readXlsx(writeXlsx(bookOf(rows.join("")))).sheets;
  const expected = texts.flatMap((text, at) => [
    [`A${at + 1}`, text],
    [`B${at + 1}`, -at - 0.25],
  ]);
  expect(cellsOf(sheet)).toEqual(Object.fromEntries(expected));
});

test("exceljs's workbooks: the same values as exceljs reads", async () => {
  const plain = fc.oneof(words, number, fc.boolean());
  const sheet = fc.array(fc.array(fc.option(plain), { maxLength: 8 }), { maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(sheet, async (rows) => {
      const written = new ExcelJS.Workbook();
      written.addWorksheet("Ledger").addRows(rows);
      const file = await written.xlsx.writeBuffer();
      const read = new ExcelJS.Workbook();
      await read.xlsx.load(file);
      const theirs: [string, unknown][] = [];
      read.worksheets[0].eachRow((row) =>
        row.eachCell((cell) => theirs.push([cell.address, cell.value])),
      );
      const ours = cellsOf(readXlsx(new Uint8Array(file)).sheets[0]);
      expect(ours).toEqual(Object.fromEntries(theirs));
    }),
    { numRuns: 60 },
  );
});
