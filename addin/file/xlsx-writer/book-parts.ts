import { escapeXml } from "../escape-xml";
import { nativeTableXml } from "./native-table";
import { relationship, relationships } from "./relationships";
import type { Sheet } from "./sheet";
import { type Books, DRAWING_ID, sheetXml, tableId } from "./sheet-xml";
import { StringBook } from "./string-book";
import { StyleBook } from "./style-book";
import { CONTENT, NAMESPACE, PACKAGE, RELATIONSHIPS, XML_HEAD } from "./xml-names";

/** Kinds of the parts by their folders, whose parts are numbered. */
const KINDS: Readonly<Record<string, string>> = {
  worksheets: "spreadsheetml.worksheet",
  tables: "spreadsheetml.table",
  drawings: "drawing",
  charts: "drawingml.chart",
};

/** A sheet with the number of the drawing that holds its charts, where it has any. */
export interface BookSheet {
  readonly sheet: Sheet;
  readonly drawing: number | undefined;
}

/** The parts of a workbook, by their paths; drawings and charts are those that were made before. */
export function bookParts(
  sheets: readonly BookSheet[],
  drawn: ReadonlyMap<string, string>,
): Map<string, string> {
  const books: Books = { styles: new StyleBook(), strings: new StringBook() };
  const parts = new Map(drawn);
  let tableCount = 0;
  sheets.forEach(({ sheet, drawing }, index) => {
    const name = `sheet${index + 1}.xml`;
    parts.set(
      `xl/worksheets/${name}`,
      sheetXml(sheet, books, { hasCharts: drawing !== undefined }),
    );
    const related = sheet.tables.map((table, at) => {
      tableCount++;
      parts.set(`xl/tables/table${tableCount}.xml`, nativeTableXml(table, tableCount));
      return relationship(tableId(at), "table", `../tables/table${tableCount}.xml`);
    });
    if (drawing !== undefined)
      related.push(relationship(DRAWING_ID, "drawing", `../drawings/drawing${drawing}.xml`));
    if (related.length > 0) parts.set(`xl/worksheets/_rels/${name}.rels`, relationships(related));
  });
  parts.set("xl/styles.xml", books.styles.xml());
  parts.set("xl/sharedStrings.xml", books.strings.xml());
  addBook(
    parts,
    sheets.map(({ sheet }) => sheet),
  );
  return parts;
}

/** The workbook itself, and what names its parts. */
function addBook(parts: Map<string, string>, sheets: readonly Sheet[]): void {
  parts.set("xl/workbook.xml", workbookXml(sheets));
  const related = sheets.map((_, index) =>
    relationship(sheetId(index), "worksheet", `worksheets/sheet${index + 1}.xml`),
  );
  related.push(
    relationship("rIdStyles", "styles", "styles.xml"),
    relationship("rIdStrings", "sharedStrings", "sharedStrings.xml"),
  );
  parts.set("xl/_rels/workbook.xml.rels", relationships(related));
  // What they hold is the packer's: nobody's name, and no clock.
  parts.set("docProps/core.xml", "");
  parts.set("docProps/app.xml", "");
  parts.set("_rels/.rels", packageRelationships());
  parts.set("[Content_Types].xml", contentTypes([...parts.keys()]));
}

const sheetId = (index: number): string => `rId${index + 1}`;

/** The file says that it is made as Excel does: LibreOffice works figures of other programs out anew. */
function workbookXml(sheets: readonly Sheet[]): string {
  const entries = sheets.map(
    ({ name }, index) =>
      `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="${sheetId(index)}"/>`,
  );
  const names = sheets.flatMap(definedNames);
  return [
    `${XML_HEAD}<workbook xmlns="${NAMESPACE}" xmlns:r="${RELATIONSHIPS}">`,
    '<fileVersion appName="xl" lastEdited="5" lowestEdited="5" rupBuild="9303"/>',
    '<workbookPr filterPrivacy="1"/><bookViews><workbookView/></bookViews>',
    `<sheets>${entries.join("")}</sheets>`,
    names.length === 0 ? "" : `<definedNames>${names.join("")}</definedNames>`,
    '<calcPr calcId="171027"/></workbook>',
  ].join("");
}

/** What is printed of a sheet, and what on each of its pages. */
function definedNames({ name, printArea, titleRow }: Sheet, index: number): string[] {
  const place = (range: string) => escapeXml(`'${name.replaceAll("'", "''")}'!${range}`);
  const named = (what: string, range: string) =>
    `<definedName name="_xlnm.${what}" localSheetId="${index}">${place(range)}</definedName>`;
  return [
    ...(printArea === undefined ? [] : [named("Print_Area", printArea)]),
    ...(titleRow === undefined ? [] : [named("Print_Titles", `$${titleRow}:$${titleRow}`)]),
  ];
}

function packageRelationships(): string {
  const book = relationship("rId1", "officeDocument", "xl/workbook.xml");
  const core = `<Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>`;
  return relationships([
    book,
    core,
    relationship("rId3", "extended-properties", "docProps/app.xml"),
  ]);
}

function contentTypes(paths: readonly string[]): string {
  const entries = paths.flatMap((path) => {
    const type = contentType(path);
    return type === undefined ? [] : [`<Override PartName="/${path}" ContentType="${type}"/>`];
  });
  return [
    `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types">`,
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
    '<Default Extension="xml" ContentType="application/xml"/>',
    ...entries,
    "</Types>",
  ].join("");
}

/** Kinds of the parts that are there once. */
const SINGLE: Readonly<Record<string, string>> = {
  "xl/workbook.xml": `${CONTENT}.spreadsheetml.sheet.main+xml`,
  "xl/styles.xml": `${CONTENT}.spreadsheetml.styles+xml`,
  "xl/sharedStrings.xml": `${CONTENT}.spreadsheetml.sharedStrings+xml`,
  "docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
  "docProps/app.xml": `${CONTENT}.extended-properties+xml`,
};

function contentType(path: string): string | undefined {
  if (path.endsWith(".rels")) return undefined;
  const kind = KINDS[path.split("/")[1]];
  return SINGLE[path] ?? (kind && `${CONTENT}.${kind}+xml`);
}
