import ExcelJS from "exceljs";
import type { Document, ReportTable } from "../../core/document";
import { FONT } from "../../layout/palette";
import { chartsOf } from "../../layout/report-cells";
import { FRONT_SHEET, sheetNames } from "../../layout/sheet-names";
import { zipParts } from "../fixed-zip";
import type { Paper } from "../paper";
import { addCharts } from "../xlsx-charts/with-charts";
import { withPairs } from "./escapes";
import { writeFrontPage } from "./front-page";
import { writeOneSheet } from "./one-sheet";
import { newSheet } from "./page-setup";
import { writeTableSheet } from "./table-sheet";
import { workbookParts } from "./workbook-parts";

/** All sheets of a report, packed. */
export async function reportWorkbook(document: Document, paper: Paper): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const tables = document.blocks.filter((block) => block.type === "table");
  const names = sheetNames(tables);
  const nameOf = (table: ReportTable) => names.get(table) ?? table.id;
  const front = newSheet(workbook, { document, paper, name: FRONT_SHEET });
  const isOneSheet = document.id === "member-statement";
  (isOneSheet ? writeOneSheet : writeFrontPage)(front, { document, nameOf, paper });
  const sheets = (isOneSheet ? [] : tables).map((table, index) => {
    const sheet = newSheet(workbook, { document, paper, name: nameOf(table), table });
    const places = writeTableSheet(sheet, { table, charts: chartsOf(document, table), paper });
    // The first sheet is the front page.
    return { number: index + 2, sheet: sheet.name, table, places };
  });
  const parts = await workbookParts(workbook);
  addCharts(
    parts,
    sheets.filter(({ places }) => places.length > 0),
    { isRightToLeft: document.direction === "rtl" },
  );
  return zipParts(parts, settledPart);
}

function settledPart(path: string, packedXml: string): string {
  const xml = withPairs(packedXml);
  if (path.startsWith("xl/worksheets/_rels/")) return withoutOutsideLinks(xml);
  if (path.startsWith("xl/worksheets/")) return withInnerLinks(xml);
  if (path === "xl/styles.xml") return withOwnFont(xml);
  return path.startsWith("xl/tables/") ? withoutTotalsRow(xml) : xml;
}

/** exceljs writes a link inside the workbook twice, once as an outside file: that one is taken away. */
function withoutOutsideLinks(xml: string): string {
  return xml.replace(/<Relationship [^>]*TargetMode="External"[^>]*\/>/g, "");
}

function withInnerLinks(xml: string): string {
  return xml.replace(/<hyperlink [^>]*>/g, (link) => link.replace(/ r:id="[^"]*"/, ""));
}

/**
 * The workbook's own font, by whose digits every program counts the widths of columns. exceljs names one that many
 * machines lack, and their columns would be a quarter wider.
 */
function withOwnFont(xml: string): string {
  const font = `<font><sz val="10"/><name val="${FONT}"/><family val="2"/></font>`;
  return xml.replace(/(<fonts[^>]*>)<font>.*?<\/font>/s, (_, start) => start + font);
}

/** Words for a totals row that is not there, and English ones. */
function withoutTotalsRow(xml: string): string {
  return xml.replace(/ totalsRow(?:Label|Function)="[^"]*"/g, "");
}
