import ExcelJS from "exceljs";
import type { Document, ReportTable } from "../../core/document";
import { fixedZip } from "../fixed-zip";
import type { Paper } from "../paper";
import { chartsOf } from "../report-cells";
import { sheetCharts } from "../xlsx-charts/places";
import { addCharts } from "../xlsx-charts/with-charts";
import { withPairs } from "./escapes";
import { writeFrontPage } from "./front-page";
import { newSheet } from "./page-setup";
import { FRONT_SHEET, sheetNames } from "./sheet-names";
import { writeTableSheet } from "./table-sheet";

/** All sheets of a report, packed. */
export async function reportWorkbook(document: Document, paper: Paper): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const tables = document.blocks.filter((block) => block.type === "table");
  const names = sheetNames(tables);
  const nameOf = (table: ReportTable) => names.get(table) ?? table.id;
  writeFrontPage(newSheet(workbook, { document, paper, name: FRONT_SHEET }), { document, nameOf });
  for (const table of tables)
    writeTableSheet(newSheet(workbook, { document, paper, name: nameOf(table), table }), {
      table,
      charts: chartsOf(document, table),
    });
  const packed = await workbook.xlsx.writeBuffer({ zip: { compression: "STORE" } });
  const sheets = tables.map((table, index) => ({
    // The first sheet is the front page.
    number: index + 2,
    sheet: nameOf(table),
    table,
    places: sheetCharts(table, chartsOf(document, table)).places,
  }));
  return fixedZip(new Uint8Array(packed), settledPart, (parts) =>
    addCharts(
      parts,
      sheets.filter(({ places }) => places.length > 0),
      { isRightToLeft: document.direction === "rtl" },
    ),
  );
}

function settledPart(path: string, packedXml: string): string {
  const xml = withPairs(packedXml);
  if (path.startsWith("xl/worksheets/_rels/")) return withoutOutsideLinks(xml);
  if (path.startsWith("xl/worksheets/")) return withInnerLinks(xml);
  return path.startsWith("xl/tables/") ? withoutTotalsRow(xml) : xml;
}

/** exceljs writes a link inside the workbook twice, once as an outside file: that one is taken away. */
function withoutOutsideLinks(xml: string): string {
  return xml.replace(/<Relationship [^>]*TargetMode="External"[^>]*\/>/g, "");
}

function withInnerLinks(xml: string): string {
  return xml.replace(/<hyperlink [^>]*>/g, (link) => link.replace(/ r:id="[^"]*"/, ""));
}

/** Words for a totals row that is not there, and English ones. */
function withoutTotalsRow(xml: string): string {
  return xml.replace(/ totalsRow(?:Label|Function)="[^"]*"/g, "");
}
