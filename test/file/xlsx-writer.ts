import { type ArchiveLies, writeZip, type ZipPart } from "./zip-writer";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A sheet as XML. */
export interface SheetXml {
  readonly name: string;
  /** Inside of sheetData. */
  readonly data: string;
  readonly before?: string;
  readonly after?: string;
  readonly state?: string;
}

/** A workbook as XML; only the sheets are needed. */
export interface BookXml {
  readonly sheets: readonly SheetXml[];
  /** Inside of sst. */
  readonly strings?: string;
  readonly formats?: readonly string[];
  readonly names?: string;
  readonly properties?: string;
  readonly extra?: readonly ZipPart[];
}

/** A sheet of the given rows, named Ledger. */
export function bookOf(data: string, more: Partial<SheetXml> = {}): BookXml {
  return { sheets: [{ name: "Ledger", data, ...more }] };
}

/** The parts of a workbook, which a test may change before they are packed. */
export function xlsxParts(book: BookXml): ZipPart[] {
  const sheets = book.sheets.map((sheet, index) => ({
    name: `xl/worksheets/sheet${index + 1}.xml`,
    content: sheetXml(sheet),
  }));
  const parts: ZipPart[] = [
    { name: "[Content_Types].xml", content: contentTypes(book) },
    {
      name: "_rels/.rels",
      content: relationships([["rId1", `${LINKS}/officeDocument`, "xl/workbook.xml"]]),
    },
    { name: "xl/workbook.xml", content: workbookXml(book) },
    { name: "xl/_rels/workbook.xml.rels", content: workbookLinks(book) },
    { name: "xl/styles.xml", content: stylesXml(book.formats ?? []) },
    ...sheets,
  ];
  if (book.strings !== undefined)
    parts.push({
      name: "xl/sharedStrings.xml",
      content: `${DECLARATION}<sst xmlns="${MAIN}">${book.strings}</sst>`,
    });
  return [...parts, ...(book.extra ?? [])];
}

/** Packs a workbook. */
export function writeXlsx(book: BookXml, lies: ArchiveLies = {}): Uint8Array {
  return writeZip(xlsxParts(book), lies);
}

/** The same parts with one of them changed. */
export function withPart(
  parts: readonly ZipPart[],
  name: string,
  change: (part: ZipPart) => ZipPart,
): ZipPart[] {
  if (!parts.some((part) => part.name === name)) throw new Error(`no part ${name} to change`);
  return parts.map((part) => (part.name === name ? change(part) : part));
}

/** XML of a list of relationships: id, type, target and what else. */
export function relationships(list: readonly (readonly string[])[]): string {
  const items = list.map(
    ([id, type, target, more = ""]) =>
      `<Relationship Id="${id}" Type="${type}" Target="${target}" ${more}/>`,
  );
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${items.join("")}</Relationships>`;
}

/** Address of a known relationship type. */
export function linkType(kind: string): string {
  return `${LINKS}/${kind}`;
}

/** A sheet's whole XML. */
export function sheetXml({ data, before = "", after = "" }: SheetXml): string {
  return (
    `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${LINKS}">` +
    `${before}<sheetData>${data}</sheetData>${after}</worksheet>`
  );
}

/** Text as XML. */
export function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

function contentTypes(book: BookXml): string {
  const override = (part: string, kind: string) =>
    `<Override PartName="${part}" ContentType="${SHEET_TYPE}.${kind}+xml"/>`;
  const sheets = book.sheets.map((_, index) =>
    override(`/xl/worksheets/sheet${index + 1}.xml`, "worksheet"),
  );
  return (
    `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    override("/xl/workbook.xml", "sheet.main") +
    override("/xl/styles.xml", "styles") +
    override("/xl/sharedStrings.xml", "sharedStrings") +
    `${sheets.join("")}</Types>`
  );
}

function workbookXml(book: BookXml): string {
  const sheets = book.sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"` +
      `${state === undefined ? "" : ` state="${state}"`}/>`,
  );
  const names = book.names === undefined ? "" : `<definedNames>${book.names}</definedNames>`;
  return (
    `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${LINKS}">${book.properties ?? ""}` +
    `<sheets>${sheets.join("")}</sheets>${names}</workbook>`
  );
}

function workbookLinks(book: BookXml): string {
  const sheets = book.sheets.map((_, index) => [
    `rId${index + 1}`,
    linkType("worksheet"),
    `worksheets/sheet${index + 1}.xml`,
  ]);
  const others = [["rIdStyles", linkType("styles"), "styles.xml"]];
  if (book.strings !== undefined)
    others.push(["rIdStrings", linkType("sharedStrings"), "sharedStrings.xml"]);
  return relationships([...sheets, ...others]);
}

function stylesXml(formats: readonly string[]): string {
  const codes = formats.map(
    (code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${escapeXml(code)}"/>`,
  );
  const cells = formats.map((_, index) => `<xf numFmtId="${200 + index}"/>`);
  return (
    `${DECLARATION}<styleSheet xmlns="${MAIN}"><numFmts>${codes.join("")}</numFmts>` +
    `<cellXfs><xf numFmtId="0"/>${cells.join("")}</cellXfs></styleSheet>`
  );
}
