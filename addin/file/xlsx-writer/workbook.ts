import type { Document, ReportTable } from "../../core/document";
import { chartsOf } from "../../layout/report-cells";
import { FRONT_SHEET, sheetNames } from "../../layout/sheet-names";
import { zipParts } from "../fixed-zip";
import type { Paper } from "../paper";
import { addCharts } from "../xlsx-charts/chart-parts";
import { type BookSheet, bookParts } from "./book-parts";
import { writeFrontPage } from "./front-page";
import type { CellLook } from "./looks";
import { writeOneSheet } from "./one-sheet";
import { newSheet } from "./page-setup";
import { writeTableSheet } from "./table-sheet";

/** All sheets of a report, packed. */
export function reportWorkbook(document: Document, paper: Paper): Uint8Array {
  const tables = document.blocks.filter((block) => block.type === "table");
  const names = sheetNames(tables);
  const nameOf = (table: ReportTable) => names.get(table) ?? table.id;
  const shared = { document, paper, looks: new Map<string, CellLook>() };
  const front = newSheet({ ...shared, name: FRONT_SHEET });
  const isOneSheet = document.id === "member-statement";
  (isOneSheet ? writeOneSheet : writeFrontPage)(front, { document, nameOf, paper });
  const drawn = new Map<string, string>();
  const isRightToLeft = document.direction === "rtl";
  const tableSheets = (isOneSheet ? [] : tables).map((table): BookSheet => {
    const sheet = newSheet({ ...shared, name: nameOf(table), table });
    const places = writeTableSheet(sheet, { table, charts: chartsOf(document, table), paper });
    const drawing = addCharts(drawn, places, { table, sheet: sheet.name, isRightToLeft });
    return { sheet, drawing };
  });
  const sheets = [{ sheet: front, drawing: undefined }, ...tableSheets];
  return zipParts(bookParts(sheets, drawn), (_, xml) => xml);
}
