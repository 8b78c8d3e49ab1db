import type { ZipPart } from "../zip-writer";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

/** Sheet with formulas of every kind, rules, protection, a chart and a table. */
const LEDGER_SHEET = `${HEAD}<x:worksheet xmlns:x="${MAIN}" xmlns:r="${LINKS}"><x:sheetPr/><x:dimension ref="A1:F6"/><x:cols><x:col min="1" max="3" width="9" style="1"/></x:cols><x:sheetData><x:row r="1" spans="1:6" ht="30"><x:c r="A1" t="inlineStr"><x:is><x:t>No</x:t></x:is></x:c><x:c r="B1" s="2" t="s"><x:v>0</x:v></x:c><x:c r="C1" t="inlineStr"><x:is><x:t>Twice</x:t></x:is></x:c></x:row><!-- <x:c r="B2"/> --><x:row r="2" spans="1:6"><x:c><x:v>1</x:v></x:c><x:c s="2"><x:v>10.5</x:v></x:c><x:c><x:f t="shared" ref="C2:C4" si="0">B2*2+$A$2&amp;"B9"</x:f><x:v>21</x:v></x:c></x:row><x:row r="3" s="3" customFormat="1"><x:c r="A3"><x:v>2</x:v></x:c><x:c r="C3"><x:f t="shared" si="0"/><x:v>0</x:v></x:c></x:row><x:row r="4"><x:c r="B4" t="s" s="2"><x:v>1</x:v></x:c><x:c r="C4"><x:f t="shared" si="0"/><x:v>0</x:v></x:c></x:row><x:row r="6"><x:c r="A6"><x:f t="array" ref="A6:B6">TRANSPOSE(A2:A3)</x:f><x:v>1</x:v></x:c><x:c r="B6"><x:v>2</x:v></x:c><x:c r="F6" t="str"><x:f>A2&amp;"&gt;"</x:f><x:v>1&gt;</x:v></x:c></x:row></x:sheetData><x:sheetProtection sheet="1"/><x:conditionalFormatting sqref="A1:B9"><x:cfRule type="expression" priority="1"><x:formula>A1&gt;0</x:formula></x:cfRule></x:conditionalFormatting><x:drawing r:id="rId1"/><x:tableParts count="1"><x:tablePart r:id="rId2"/></x:tableParts></x:worksheet>`;

const relationship = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${LINKS}/${kind}" Target="${target}"/>`;
const relationships = (...all: string[]): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${all.join("")}</Relationships>`;

/** Parts of a workbook rich in what a patch must not touch. */
export function richParts(): ZipPart[] {
  const override = (part: string, type: string): string =>
    `<Override PartName="/${part}" ContentType="${type}"/>`;
  return [
    {
      name: "[Content_Types].xml",
      content: `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${override("xl/workbook.xml", `${TYPE}sheet.main+xml`)}${override("xl/worksheets/sheet1.xml", `${TYPE}worksheet+xml`)}${override("xl/worksheets/sheet2.xml", `${TYPE}worksheet+xml`)}${override("xl/calcChain.xml", `${TYPE}calcChain+xml`)}${override("xl/styles.xml", `${TYPE}styles+xml`)}${override("xl/sharedStrings.xml", `${TYPE}sharedStrings+xml`)}</Types>`,
    },
    {
      name: "_rels/.rels",
      content: relationships(relationship("r", "officeDocument", "xl/workbook.xml")),
    },
    {
      name: "xl/workbook.xml",
      hasDescriptor: true,
      content: `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${LINKS}"><workbookProtection lockStructure="1"/><sheets><sheet name="Book" sheetId="7" r:id="rId1"/><sheet name="Other" sheetId="3" r:id="rId2"/></sheets><definedNames><definedName name="Total">Book!$B$2</definedName></definedNames></workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      content: relationships(
        relationship("rId1", "worksheet", "worksheets/sheet1.xml"),
        relationship("rId2", "worksheet", "worksheets/sheet2.xml"),
        relationship("rId3", "calcChain", "calcChain.xml"),
        relationship("rId4", "styles", "styles.xml"),
        relationship("rId5", "sharedStrings", "sharedStrings.xml"),
      ),
    },
    { name: "xl/worksheets/sheet1.xml", content: LEDGER_SHEET, isWide: true },
    {
      name: "xl/worksheets/_rels/sheet1.xml.rels",
      content: relationships(
        relationship("rId1", "drawing", "../drawings/drawing1.xml"),
        relationship("rId2", "table", "../tables/table1.xml"),
      ),
    },
    {
      name: "xl/worksheets/sheet2.xml",
      isStored: true,
      content: `${HEAD}<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`,
    },
    {
      name: "xl/tables/table1.xml",
      content: `${HEAD}<table xmlns="${MAIN}" id="1" name="Book" displayName="Book" ref="A1:C4"><autoFilter ref="A1:C4"/><tableColumns count="3"><tableColumn id="1" name="No"/><tableColumn id="2" name="In"/><tableColumn id="3" name="Twice"/></tableColumns></table>`,
    },
    { name: "xl/drawings/drawing1.xml", content: `${HEAD}<xdr:wsDr xmlns:xdr="urn:drawing"/>` },
    {
      name: "xl/charts/chart1.xml",
      content: `${HEAD}<c:chartSpace xmlns:c="urn:chart"/>`,
      isWide: true,
    },
    {
      name: "xl/media/image1.png",
      content: new Uint8Array([137, 80, 78, 71, 1, 2, 3]),
      isStored: true,
    },
    {
      name: "xl/calcChain.xml",
      content: `${HEAD}<calcChain xmlns="${MAIN}"><c r="C2" i="7"/><c r="C3"/><c r="C4"/><c r="A6" a="1"/><c r="F6"/></calcChain>`,
    },
    {
      name: "xl/styles.xml",
      content: `${HEAD}<styleSheet xmlns="${MAIN}"><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="1"/><xf numFmtId="2"/><xf numFmtId="49"/></cellXfs></styleSheet>`,
    },
    {
      name: "xl/sharedStrings.xml",
      content: `${HEAD}<sst xmlns="${MAIN}"><si><t>In</t></si><si><t>12,50</t></si></sst>`,
    },
  ];
}
