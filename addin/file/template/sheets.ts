import type { Workbook, Worksheet } from "exceljs";
import { textOf } from "../../core/words";
import { FIRST_ROW, HEADING_ROW } from "./content";
import { startWords } from "./start-words";

const A4 = 9;
/** Margins in inches. */
const MARGINS = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 };
/** Wider tables keep their first column in view. */
const WIDE_COLUMNS = 8;

/** A sheet that prints well: across the page, its name and its number at the foot. */
export function newSheet(
  workbook: Workbook,
  { name, language }: { name: string; language: string },
): Worksheet {
  return workbook.addWorksheet(name, {
    pageSetup: {
      paperSize: A4,
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: MARGINS,
    },
    headerFooter: { oddFooter: `&L&8&A&R&8${textOf(startWords.page, language)} &P / &N` },
    views: [{ showGridLines: false }],
  });
}

/** Keeps the headings of a table in view, and the first column of a wide one. */
export function freezeHeadings(sheet: Worksheet, columnCount: number): void {
  sheet.views = [
    {
      state: "frozen",
      xSplit: columnCount > WIDE_COLUMNS ? 1 : 0,
      ySplit: HEADING_ROW,
      activeCell: `A${FIRST_ROW}`,
    },
  ];
  sheet.pageSetup.printTitlesRow = `${HEADING_ROW}:${HEADING_ROW}`;
}
