import { columnName } from "../../core/cells";
import type { Block, Document, Inline, ReportTable } from "../../core/document";
import { columnWidths } from "../../layout/column-widths";
import { PALETTE } from "../../layout/palette";
import { inlinesOf } from "../../layout/report-cells";
import { rowHeight } from "../../layout/row-height";
import type { Paper } from "../paper";
import { type Font, font } from "./looks";
import { addTitle, fillProse, PLAIN, wordsIn } from "./prose";
import { addRow, cellIn, rowCount, rowsHeight, type Sheet, type SheetRow } from "./sheet";
import { fitsOnePage, printPage } from "./sheet-look";
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
  sheet: Sheet,
  { document, nameOf, paper }: Pick<Layout, "nameOf"> & { document: Document; paper: Paper },
): void {
  const widths = sharedWidths(document.blocks.filter((block) => block.type === "table"));
  sheet.widths = widths;
  for (const block of document.blocks) writeBlock(sheet, block, { widths, nameOf });
  const page = printPage({ widths, height: 0, paper });
  sheet.orientation = page.orientation;
  if (fitsOnePage(page, rowsHeight(sheet, 1, rowCount(sheet)))) sheet.fit = { pages: 1 };
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

function writeBlock(sheet: Sheet, block: Block, layout: Layout): void {
  const { widths } = layout;
  switch (block.type) {
    case "heading":
      addTitle(sheet, block.text, TITLE);
      break;
    case "facts":
      for (const { label, content } of block.items)
        spread(sheet, addTitle(sheet, label, LABEL), { content, look: PLAIN, from: 1, widths });
      break;
    case "table":
      addRow(sheet);
      writeTable(sheet, {
        table: block,
        widths,
        top: rowCount(sheet) + 1,
        name: layout.nameOf(block),
      });
      break;
    default: {
      const look = font(block.type === "paragraph" ? SIZES[block.style] : SIZES.body);
      spread(sheet, addRow(sheet), { content: inlinesOf(block), look, from: 0, widths });
    }
  }
}

interface Spread {
  readonly content: readonly Inline[];
  readonly look: Font;
  /** First of the columns that the text runs across, from 0. */
  readonly from: number;
  readonly widths: readonly number[];
}

/** Writes text across the columns from one on, and makes the row high enough for it. */
function spread(sheet: Sheet, row: SheetRow, { content, look, from, widths }: Spread): void {
  const first = cellIn(row, from);
  const text = fillProse(sheet, first, { content, look });
  const covered = widths.length - from - 1;
  if (covered > 0) {
    for (let at = 1; at <= covered; at++) cellIn(row, from + at).look = first.look;
    const [start, end] = [from, from + covered].map((at) => `${columnName(at)}${row.number}`);
    sheet.merges.push(`${start}:${end}`);
  }
  const width = widths.slice(from).reduce((sum, each) => sum + each, 0);
  row.height = rowHeight([
    { text, size: look.size, width: width - 2 },
    { text: from > 0 ? wordsIn(row) : "", size: look.size, width: widths[0] },
  ]);
}
