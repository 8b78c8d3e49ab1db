import type { Document, ReportTable } from "../../core/document";
import { singleLine } from "../../layout/plain-text";
import { HEADING_ROW } from "../../layout/sheet-headings";
import type { Paper } from "../paper";
import type { Sheet } from "./sheet";

/** Excel allows 255 characters, its codes and doubled signs included. */
const HEAD_LENGTH_MAX = 100;

interface SheetPlan {
  readonly document: Document;
  readonly name: string;
  readonly paper: Paper;
  readonly looks: Sheet["looks"];
  /** Absent for the front page. */
  readonly table?: ReportTable;
}

/** An empty sheet, ready to be printed: as wide as the page, running head and page numbers. */
export function newSheet({ document, name, paper, looks, table }: SheetPlan): Sheet {
  return {
    name,
    isRightToLeft: document.direction === "rtl",
    paper,
    head: `&L&8 ${headerText(document.runningHead)}`,
    foot: `&R&8 ${pageNumbers(document.pageNumbering)}`,
    frozenRows: table === undefined ? 0 : HEADING_ROW,
    looks,
    rows: [],
    widths: [],
    merges: [],
    links: [],
    breaks: [],
    tables: [],
    orientation: "portrait",
    fit: { pages: 0 },
  };
}

/** An ampersand starts a code in headers and footers, so a real one is doubled. */
function headerText(text: string): string {
  const letters = [...singleLine(text)].slice(0, HEAD_LENGTH_MAX).join("");
  return letters.replaceAll("&", "&&");
}

function pageNumbers(pattern: string): string {
  return headerText(pattern).replace("{page}", "&P").replace("{pages}", "&N");
}
