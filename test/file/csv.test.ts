import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { InputError } from "../../addin/core/faults";
import { KIND } from "../../addin/core/sheet";
import { readWorkbook } from "../../addin/file/read-workbook";
import { cellsOf, type TestValue } from "./cells-of";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const read = (bytes: Uint8Array, name = "cash book.csv") => readWorkbook(bytes, name).sheets[0];
const cells = (text: string) => cellsOf(read(bytesOf(text)));

describe("separators, quotes and line ends", () => {
  test.each<[string, string, Record<string, TestValue>]>([
    ["comma", "a,b\n1,2", { A1: "a", B1: "b", A2: "1", B2: "2" }],
    [
      "semicolon with decimal commas",
      "a;b\n1,5;2,5\n3,5;4,5",
      {
        A1: "a",
        B1: "b",
        A2: "1,5",
        B2: "2,5",
        A3: "3,5",
        B3: "4,5",
      },
    ],
    ["tab", "a\tb\n1\t2,5", { A1: "a", B1: "b", A2: "1", B2: "2,5" }],
    ["bar", "a|b\n1|2", { A1: "a", B1: "b", A2: "1", B2: "2" }],
    ["one column", "a\nb", { A1: "a", A2: "b" }],
    ["named by Excel", "sep=;\na,1;b", { A1: "a,1", B1: "b" }],
    [
      "separators in quotes do not count",
      '"x;y;z",b\n"p;q",d',
      {
        A1: "x;y;z",
        B1: "b",
        A2: "p;q",
        B2: "d",
      },
    ],
    ["quotes in quotes", '"a ""b""",c', { A1: 'a "b"', B1: "c" }],
    ["line break in quotes", '"a\r\nb",c\r\nd,e', { A1: "a\r\nb", B1: "c", A2: "d", B2: "e" }],
    ["all line ends", "a\nb\r\nc\rd", { A1: "a", A2: "b", A3: "c", A4: "d" }],
    ["blank stays blank", "a,,c\n\n,b,", { A1: "a", C1: "c", B3: "b" }],
    ["quoted blank", '"",b', { B1: "b" }],
    ["inch mark within a value", '5" pipe,b', { A1: '5" pipe', B1: "b" }],
    ["numbers and formulas stay text", "007,=1+1", { A1: "007", B1: "=1+1" }],
    ["__proto__", "__proto__,constructor", { A1: "__proto__", B1: "constructor" }],
  ])("%s", (_, text, expected) => expect(cells(text)).toEqual(expected));
});

describe("encodings", () => {
  const expected = { A1: "Zoë", B1: "5 €" };
  test.each([
    ["UTF-8", bytesOf("Zoë,5 €")],
    ["UTF-8 with a mark", bytesOf("\ufeffZoë,5 €")],
    ["UTF-16, little end first", new Uint8Array(Buffer.from("\ufeffZoë,5 €", "utf16le"))],
    ["UTF-16, big end first", new Uint8Array(Buffer.from("\ufeffZoë,5 €", "utf16le").swap16())],
    ["windows-1252", Uint8Array.of(0x5a, 0x6f, 0xeb, 0x2c, 0x35, 0x20, 0x80)],
  ])("%s", (_, bytes) => expect(cellsOf(read(bytes))).toEqual(expected));
});

describe("refusals", () => {
  test.each<[string, string, Uint8Array]>([
    ["unclosed quote", "CSV_QUOTE", bytesOf('a,"b\nc')],
    ["text behind a quote", "CSV_QUOTE", bytesOf('"a"b,c')],
    ["NUL", "CSV_BINARY", bytesOf("a\0b")],
    ["NUL far behind", "CSV_BINARY", bytesOf(`${"a,b\n".repeat(5000)}\0`)],
    ["no letter of windows-1252", "CSV_ENCODING", Uint8Array.of(0x61, 0x81)],
    ["half a letter of UTF-16", "CSV_ENCODING", Uint8Array.of(0xff, 0xfe, 0x61)],
    ["too many columns", "CSV_TOO_BIG", bytesOf(",".repeat(16_385))],
    ["too many rows", "CSV_TOO_BIG", bytesOf("a\n".repeat(1_048_577))],
    ["too long a text", "CSV_TOO_BIG", bytesOf("a".repeat(32_768))],
    ["empty", "EMPTY_FILE", new Uint8Array(0)],
    ["HTML", "HTML_OR_XML", bytesOf("<html><table>")],
  ])("%s: %s", (_, code, bytes) => {
    expect(() => read(bytes)).toThrow(expect.objectContaining({ code }));
    expect(() => read(bytes)).toThrow(InputError);
  });
  test("a binary file that is called .xlsx is no workbook", () =>
    expect(() => read(Uint8Array.of(1, 2, 3), "a.xlsx")).toThrow(
      expect.objectContaining({ code: "NOT_A_ZIP" }),
    ));
});

test("the sheet is named for the file; every cell is text", () => {
  const sheet = read(bytesOf("a,1"), "C:\\books\\cash.2025.csv");
  expect(sheet.name).toBe("cash.2025");
  expect(sheet.columns.map((column) => column?.kinds[0])).toEqual([KIND.text, KIND.text]);
});

test("what is written by RFC 4180 is read back", () => {
  const value = fc.string({
    unit: fc.constantFrom("a", "1", ",", ";", '"', "\n", "\r", " ", "é", "€"),
  });
  const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const table = fc.array(fc.array(value, { minLength: 3, maxLength: 3 }), { minLength: 1 });
  fc.assert(
    fc.property(table, (rows) => {
      const text = rows.map((row) => row.map(quote).join(",")).join("\r\n");
      // The separator is named, since the values themselves may look like other tables.
      const read = cells(`sep=,\r\n${text}`);
      const expected = rows.flatMap((row, at) =>
        row.flatMap((value, column) =>
          value === "" ? [] : [[`${"ABC"[column]}${at + 1}`, value]],
        ),
      );
      expect(read).toEqual(Object.fromEntries(expected));
    }),
    { numRuns: 300 },
  );
});
