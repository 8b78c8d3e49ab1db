import { constants, deflateRawSync } from "node:zlib";
import { bookOf, linkType, relationships, withPart, writeXlsx, xlsxParts } from "./xlsx-writer";
import { writeZip, type ZipLies, type ZipPart } from "./zip-writer";

/** A file that must be refused: its kind, the code, how it is made. */
export type HostileFile = readonly [kind: string, code: string, make: () => Uint8Array];

/** True for kinds whose memory is measured in a process of their own. */
export function isBig([kind]: HostileFile): boolean {
  return /GiB|MiB|million|,000|entity bomb/.test(kind);
}

const SHEET = "xl/worksheets/sheet1.xml";
const GIB_4 = 0xffff_fffe;
const ROW = '<row r="1"><c r="A1"><v>100.25</v></c></row>';
const PARTS = xlsxParts(bookOf(ROW));
const HONEST = writeZip(PARTS);
const text = (content: string) => new TextEncoder().encode(content);
const wide = (content: string) => Buffer.from(content, "utf16le");

const lying = (name: string, lies: ZipLies) => () =>
  writeZip(withPart(PARTS, name, (part) => ({ ...part, lies })));
const extra = (...parts: ZipPart[]) => writeZip([...PARTS, ...parts]);

/** A raw deflate stream of so many MiB of spaces, made without packing them all. */
function packedSpaces(mebibytes: number): Uint8Array {
  const block = deflateRawSync(Buffer.alloc(1024 * 1024, " "), {
    finishFlush: constants.Z_FULL_FLUSH,
  });
  return Buffer.concat([...Array.from({ length: mebibytes }, () => block), Buffer.of(3, 0)]);
}

function compound(stream: string): Uint8Array {
  const bytes = Buffer.alloc(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(wide(stream), 1024);
  return bytes;
}

/** Honest but for the mark of its second part. */
function withoutLocalHeader(): Uint8Array {
  const bytes = Buffer.from(HONEST);
  bytes[bytes.indexOf("PK\u0003\u0004", 4)] ^= 0xff;
  return new Uint8Array(bytes);
}

/** An honest file without packing, in which bytes are then changed. */
function storedWithout(change: (bytes: Uint8Array) => void): Uint8Array {
  const bytes = writeZip(PARTS.map((part) => ({ ...part, isStored: true })));
  change(bytes);
  return bytes;
}

function randomBytes(count: number): Uint8Array {
  let seed = 12345;
  return Uint8Array.from({ length: count }, () => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return seed >>> 16;
  });
}

/** Files that are no workbook, and archives whose directory is not to be trusted. */
export const HOSTILE_ARCHIVES: readonly HostileFile[] = [
  ["empty file", "EMPTY_FILE", () => new Uint8Array(0)],
  ["200 MiB of anything", "FILE_TOO_BIG", () => new Uint8Array(200 * 1024 * 1024)],
  ["random bytes", "NOT_A_ZIP", () => randomBytes(5000)],
  ["a .csv", "NOT_A_ZIP", () => text("Date,In,Out\n2025-01-01,5.00,\n")],
  ["HTML", "HTML_OR_XML", () => text("<!DOCTYPE html><html><table><tr><td>1</td></tr></table>")],
  ["HTML after a mark and spaces", "HTML_OR_XML", () => text("\ufeff\n  <html></html>")],
  ["XML of Excel 2003", "HTML_OR_XML", () => text('<?xml version="1.0"?><Workbook/>')],
  ["encrypted workbook", "PASSWORD_PROTECTED", () => compound("EncryptedPackage")],
  [".xls", "LEGACY_XLS", () => compound("Workbook")],
  [".xls of Excel 4", "LEGACY_XLS", () => Uint8Array.of(9, 4, 6, 0, 0, 0, 16, 0)],
  [".xlsb", "XLSB", () => extra({ name: "xl/workbook.bin", content: "x" })],
  [".docx", "DOCX", () => extra({ name: "word/document.xml", content: "<x/>" })],
  [".ods", "ODS", () => writeZip([{ name: "mimetype", content: "x", isStored: true }])],
  ["other archive", "NOT_A_WORKBOOK", () => writeZip([{ name: "a.txt", content: "x" }])],
  ["cut in half", "TRUNCATED", () => HONEST.slice(0, HONEST.length / 2)],
  ["cut by one byte", "TRUNCATED", () => HONEST.slice(0, -1)],
  ["bytes behind the end", "TRAILING_DATA", () => writeZip(PARTS, { suffix: text("more") })],
  ["archive comment", "TRAILING_DATA", () => writeZip(PARTS, { comment: "PK" })],
  ["two archives", "ZIP_LAYOUT", () => new Uint8Array(Buffer.concat([HONEST, HONEST]))],
  [
    "bytes before the first part",
    "ZIP_LAYOUT",
    () => writeZip(PARTS, { prefix: HONEST.slice(0, 50) }),
  ],
  [
    "part that the directory leaves out",
    "ZIP_LAYOUT",
    () => extra({ name: "hidden.xml", content: "x", lies: { isUnlisted: true } }),
  ],
  ["directory count too high", "ZIP_DIRECTORY", () => writeZip(PARTS, { count: 99 })],
  ["directory count too low", "ZIP_DIRECTORY", () => writeZip(PARTS, { count: 2 })],
  ["directory moved", "ZIP_LAYOUT", () => writeZip(PARTS, { directoryOffset: 5 })],
  ["no local header", "ZIP_LOCAL", withoutLocalHeader],
  ["local size differs", "ZIP_LOCAL", lying(SHEET, { localSize: 5 })],
  ["local CRC differs", "ZIP_LOCAL", lying(SHEET, { localCrc: 5 })],
  ["unknown packing", "ZIP_METHOD", lying(SHEET, { method: 12 })],
  ["encrypted part", "ENCRYPTED_ZIP", lying(SHEET, { flags: 1 })],
  ["empty archive", "EMPTY_ZIP", () => writeZip([])],
  [
    "100,000 entries",
    "TOO_MANY_PARTS",
    () =>
      writeZip(
        Array.from({ length: 100_000 }, (_, at) => ({
          name: `p${at}`,
          content: "",
          isStored: true,
        })),
        { count: 0xfffe },
      ),
  ],
  ...[
    "../x.xml",
    "/x.xml",
    "xl\\x.xml",
    "xl//x.xml",
    "C:x.xml",
    "__proto__",
    "a/./b",
    "x\u0001",
  ].map(
    (name): HostileFile => [
      `part name ${JSON.stringify(name)}`,
      "PART_NAME",
      () => extra({ name, content: "x" }),
    ],
  ),
  [
    "part twice",
    "DUPLICATE_PART",
    () => extra({ name: SHEET, content: '<row r="1"><c r="A1"><v>7</v></c></row>' }),
  ],
  [
    "part twice in other case",
    "DUPLICATE_PART",
    () => extra({ name: SHEET.toUpperCase(), content: "x" }),
  ],
  [
    "local name differs",
    "LOCAL_NAME_DIFFERS",
    lying(SHEET, { localName: "xl/worksheets/sheet2.xml" }),
  ],
  ["two parts on one place", "OVERLAPPING_PARTS", lying(SHEET, { offset: 0 })],
  [
    "part that reaches into the next",
    "OVERLAPPING_PARTS",
    lying("[Content_Types].xml", { packedSize: 1500 }),
  ],
  ["sheet of 4 GiB", "ZIP_BOMB", lying(SHEET, { size: GIB_4, packed: packedSpaces(4096) })],
  [
    "medium of 4 GiB",
    "ZIP_BOMB",
    () => extra({ name: "xl/media/a.png", content: "", lies: { size: GIB_4 } }),
  ],
  [
    "unreferenced part of 4 GiB",
    "ZIP_BOMB",
    () => extra({ name: "any", content: "", lies: { size: GIB_4 } }),
  ],
  ["sheet of 1 GiB", "PART_TOO_BIG", lying(SHEET, { size: 1024 ** 3, packed: packedSpaces(1024) })],
  [
    "sheet of 700 MiB of spaces",
    "ZIP_BOMB",
    lying(SHEET, { size: 700 * 1024 ** 2, packed: packedSpaces(700) }),
  ],
  ["workbook part of 100 MiB", "PART_TOO_BIG", lying("xl/workbook.xml", { size: 100 * 1024 ** 2 })],
  [
    "4 GiB behind a size of 2,000",
    "SIZE_LIE",
    lying(SHEET, { packed: packedSpaces(4096), size: 2000 }),
  ],
  ["size too high", "SIZE_LIE", lying(SHEET, { size: 2000 })],
  [
    "stored size differs",
    "SIZE_LIE",
    () =>
      writeZip(withPart(PARTS, SHEET, (part) => ({ ...part, isStored: true, lies: { size: 5 } }))),
  ],
  ["no deflate stream", "INFLATE", lying(SHEET, { packed: Uint8Array.of(0xff, 0xff, 0xff, 0xff) })],
  ["wrong CRC", "BAD_CRC", lying(SHEET, { crc: 1, localCrc: 1 })],
  [
    "a flipped digit in a stored amount",
    "BAD_CRC",
    () =>
      storedWithout((bytes) => {
        bytes[Buffer.from(bytes).indexOf("100.25")] = 0x39;
      }),
  ],
];

const MACRO_TYPE = "application/xml";

/** Packages whose parts contradict each other. */
export const HOSTILE_PACKAGES: readonly HostileFile[] = [
  ["no content types", "NOT_A_WORKBOOK", () => writeZip(PARTS.slice(1))],
  ["no main part named", "NO_MAIN_PART", () => relationshipsOf([])],
  ["main part missing", "NO_MAIN_PART", () => relationshipsOf([["a", "xl/nowhere.xml"]])],
  [
    "two main parts",
    "TWO_MAIN_PARTS",
    () =>
      relationshipsOf([
        ["a", "xl/workbook.xml"],
        ["b", "xl/styles.xml"],
      ]),
  ],
  ["main part moved", "MAIN_PART_MOVED", () => relationshipsOf([["a", "xl/styles.xml"]])],
  ["main part outside", "PART_NAME", () => relationshipsOf([["a", "../../etc/passwd"]])],
  [
    "relationship twice",
    "DUPLICATE_REL",
    () =>
      relationshipsOf([
        ["a", "xl/workbook.xml"],
        ["a", "xl/workbook.xml"],
      ]),
  ],
  [
    "main part of another type",
    "WRONG_CONTENT_TYPE",
    () => changed("[Content_Types].xml", (xml) => xml.replace("sheet.main+xml", "styles+xml")),
  ],
  [
    "sheet of another type",
    "WRONG_CONTENT_TYPE",
    () =>
      changed("[Content_Types].xml", (xml) => xml.replace(/[\w.-]+\.worksheet\+xml/, MACRO_TYPE)),
  ],
  [
    "two types of a part",
    "WRONG_CONTENT_TYPE",
    () =>
      changed("[Content_Types].xml", (xml) =>
        xml.replace("</Types>", '<Override PartName="/xl/workbook.xml" ContentType="x"/></Types>'),
      ),
  ],
  ["sheet link missing", "SHEET_REL_MISSING", () => sheetLink("rId9", "worksheets/sheet1.xml")],
  [
    "sheet link named __proto__",
    "SHEET_REL_MISSING",
    () => sheetLink("__proto__", "worksheets/sheet1.xml"),
  ],
  ["sheet part missing", "SHEET_MISSING", () => sheetLink("rId1", "worksheets/sheet7.xml")],
  ["sheet outside of the file", "PART_NAME", () => sheetLink("rId1", "../../../etc/passwd")],
  [
    "sheet on the web",
    "SHEET_REL_MISSING",
    () => sheetLink("rId1", "http://x/y", 'TargetMode="External"'),
  ],
  ["sheet that is the workbook", "WRONG_CONTENT_TYPE", () => sheetLink("rId1", "workbook.xml")],
  [
    "sheet without a link",
    "SHEET_REL_MISSING",
    () => workbook((xml) => xml.replace(/ r:id="\w+"/, "")),
  ],
  ["no sheets", "NO_SHEETS", () => writeXlsx({ sheets: [] })],
  [
    "sheets left out",
    "NO_SHEETS",
    () => workbook((xml) => xml.replace(/<sheets>.*<\/sheets>/, "")),
  ],
  [
    "2,000 sheets",
    "TOO_MANY_SHEETS",
    () =>
      writeXlsx({
        sheets: Array.from({ length: 2000 }, (_, at) => ({ name: `s${at}`, data: "" })),
      }),
  ],
  [
    "two sheets of one name",
    "DUPLICATE_SHEET",
    () =>
      writeXlsx({
        sheets: [
          { name: "Ledger", data: ROW },
          { name: "LEDGER", data: ROW },
        ],
      }),
  ],
  [
    "two sheets of one part",
    "DUPLICATE_SHEET",
    () =>
      workbook((xml) =>
        xml.replace("</sheets>", '<sheet name="B" sheetId="2" r:id="rId1"/></sheets>'),
      ),
  ],
  ...["", "a/b", "[x]", "a:b", "x".repeat(32), "'a"].map(
    (name): HostileFile => [
      `sheet name ${JSON.stringify(name)}`,
      "SHEET_NAME",
      () => writeXlsx({ sheets: [{ name, data: ROW }] }),
    ],
  ),
  ["100,000 names", "TOO_MANY_NAMES", () => named(definedNames(100_000))],
  ["name with a space", "NAME", () => named('<definedName name="a b">A1</definedName>')],
  ["name without letters", "NAME", () => named('<definedName name="">A1</definedName>')],
  [
    "name twice",
    "NAME",
    () => named('<definedName name="a">A1</definedName><definedName name="A">A2</definedName>'),
  ],
  ["name of nothing", "NAME_REF", () => named('<definedName name="a"/>')],
  [
    "name of 9,000 letters",
    "NAME_REF",
    () => named(`<definedName name="a">${"1+".repeat(4500)}</definedName>`),
  ],
];

function relationshipsOf(links: readonly (readonly [string, string])[]): Uint8Array {
  const xml = relationships(links.map(([id, target]) => [id, linkType("officeDocument"), target]));
  return changed("_rels/.rels", () => xml);
}

function sheetLink(id: string, target: string, more = ""): Uint8Array {
  return changed("xl/_rels/workbook.xml.rels", () =>
    relationships([[id, linkType("worksheet"), target, more]]),
  );
}

function workbook(change: (xml: string) => string): Uint8Array {
  return changed("xl/workbook.xml", change);
}

function changed(name: string, change: (xml: string) => string): Uint8Array {
  return writeZip(
    withPart(PARTS, name, (part) => ({ ...part, content: change(String(part.content)) })),
  );
}

function named(names: string): Uint8Array {
  return writeXlsx({ ...bookOf(ROW), names });
}

function definedNames(count: number): string {
  return Array.from(
    { length: count },
    (_, at) => `<definedName name="n${at}">A1</definedName>`,
  ).join("");
}
