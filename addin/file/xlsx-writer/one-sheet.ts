import type { Row, Worksheet } from "exceljs";
import type { Block, Document, Inline, ReportTable } from "../../core/document";
import { columnWidths } from "../../layout/column-widths";
import { PALETTE } from "../../layout/palette";
import { inlinesOf } from "../../layout/report-cells";
import type { Paper } from "../paper";
import { font } from "./looks";
import { addTitle, fillProse, type ProseLook } from "./prose";
import { setHeight } from "./row-height";
import { fitsOnePage, printPage, rowsHeight } from "./sheet-look";
import { writeTable } from "./table-sheet";

const TITLE = font(16, { bold: true, color: PALETTE.accent });
const LABEL = font(10, { color: PALETTE.muted });
const SIZES = { body: 10, lead: 11, note: 8.5, warning: 10 } as const;
/** Widths in digits of a sheet without tables: labels and text. */
const USUAL_WIDTHS = [23, 73];

interface Layout {
  /** Of the columns that all tables share, in digits. */
  readonly widths: readonly number[];
  readonly nameOf: (table: ReportTable) => string;
}

/** A short document on one sheet, and on one page where it can: words across all columns, tables below each other. */
export function writeOneSheet(
  sheet: Worksheet,
  { document, nameOf, paper }: Pick<Layout, "nameOf"> & { document: Document; paper: Paper },
): void {
  const widths = sharedWidths(document.blocks.filter((block) => block.type === "table"));
  widths.forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
  for (const block of document.blocks) writeBlock(sheet, block, { widths, nameOf });
  const page = printPage({ widths, height: 0, paper });
  sheet.pageSetup.orientation = page.orientation;
  if (fitsOnePage(page, rowsHeight(sheet, 1, sheet.rowCount))) sheet.pageSetup.fitToHeight = 1;
}

/** Columns wide enough for those of every table. */
function sharedWidths(tables: readonly ReportTable[]): readonly number[] {
  const all = tables.map(columnWidths);
  const count = Math.max(0, ...all.map((widths) => widths.length));
  if (count < USUAL_WIDTHS.length) return USUAL_WIDTHS;
  return Array.from({ length: count }, (_, index) =>
    Math.max(...all.map((widths) => widths[index] ?? 0)),
  );
}

function writeBlock(sheet: Worksheet, block: Block, layout: Layout): void {
  const { widths } = layout;
  switch (block.type) {
    case "heading":
      addTitle(sheet, block.text, TITLE);
      break;
    case "facts":
      for (const { label, content } of block.items)
        spread(addTitle(sheet, label, LABEL), { content, look: font(10), from: 2, widths });
      break;
    case "table":
      sheet.addRow([]);
      writeTable(sheet, {
        table: block,
        widths,
        top: sheet.rowCount + 1,
        name: layout.nameOf(block),
      });
      break;
    default: {
      const look = font(block.type === "paragraph" ? SIZES[block.style] : SIZES.body);
      spread(sheet.addRow([]), { content: inlinesOf(block), look, from: 1, widths });
    }
  }
}

interface Spread {
  readonly content: readonly Inline[];
  readonly look: ProseLook;
  /** First of the columns that the text runs across, from 1. */
  readonly from: number;
  readonly widths: readonly number[];
}

/** Writes text across the columns from one on, and makes the row high enough for it. */
function spread(row: Row, { content, look, from, widths }: Spread): void {
  const text = fillProse(row.getCell(from), content, look);
  if (widths.length > from) row.worksheet.mergeCells(row.number, from, row.number, widths.length);
  const width = widths.slice(from - 1).reduce((sum, each) => sum + each, 0);
  setHeight(row, [
    { text, size: look.size, width: width - 2 },
    { text: from > 1 ? row.getCell(1).text : "", size: look.size, width: widths[0] },
  ]);
}
