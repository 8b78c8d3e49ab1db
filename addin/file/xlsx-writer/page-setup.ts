import type { Workbook, Worksheet } from "exceljs";
import type { Document, ReportTable } from "../../core/document";
import { singleLine } from "../../layout/plain-text";
import { HEADING_ROW } from "../../layout/sheet-headings";
import type { Paper } from "../paper";
import { withPairsEscaped } from "./escapes";
import { MARGINS } from "./sheet-look";

/** Number of the paper in a workbook, where Letter is what no number means. */
const A4 = 9;
/** Excel allows 255 characters, its codes and doubled signs included. */
const HEAD_LENGTH_MAX = 100;

interface SheetPlan {
  readonly document: Document;
  readonly name: string;
  readonly paper: Paper;
  /** Absent for the front page. */
  readonly table?: ReportTable;
}

/** An empty sheet, ready to be printed: as wide as the page, running head and page numbers. */
export function newSheet(
  workbook: Workbook,
  { document, name, paper, table }: SheetPlan,
): Worksheet {
  return workbook.addWorksheet(name, {
    pageSetup: {
      ...(paper === "a4" && { paperSize: A4 }),
      orientation: "portrait",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: MARGINS,
    },
    headerFooter: {
      oddHeader: `&L&8 ${headerText(document.runningHead)}`,
      oddFooter: `&R&8 ${pageNumbers(document.pageNumbering)}`,
    },
    views: [
      {
        showGridLines: false,
        rightToLeft: document.direction === "rtl",
        ...(table !== undefined && { state: "frozen", xSplit: 1, ySplit: HEADING_ROW }),
      },
    ],
  });
}

/** An ampersand starts a code in headers and footers, so a real one is doubled. */
function headerText(text: string): string {
  const letters = [...singleLine(text)].slice(0, HEAD_LENGTH_MAX).join("");
  return withPairsEscaped(letters.replaceAll("&", "&&"));
}

function pageNumbers(pattern: string): string {
  return headerText(pattern).replace("{page}", "&P").replace("{pages}", "&N");
}
