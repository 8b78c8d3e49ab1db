import type { Block, Document, Inline, ReportChart, ReportTable } from "../../core/document";
import { PALETTE } from "../../layout/palette";
import { singleLine } from "../../layout/plain-text";
import { tableOfChart } from "../../layout/report-cells";
import type { Paper } from "../paper";
import { figureLinks, figureTarget } from "./figure-links";
import {
  type BlockOf,
  rule,
  writeCover,
  writeFacts,
  writeList,
  writePenLines,
  writeSignatures,
} from "./front-blocks";
import { endPages, type WrittenBlock } from "./front-pages";
import { font, line, startAlignment } from "./looks";
import { addTitle, MARGIN_WIDTH, PLAIN, TEXT_WIDTH, writeProse } from "./prose";
import { addRow, cellIn, rowCount, type Sheet, type SheetCell } from "./sheet";

interface FrontPage {
  readonly document: Document;
  readonly nameOf: (table: ReportTable) => string;
  readonly paper: Paper;
}

/** All words of the report in reading order; each table and chart is a link to its sheet. */
export function writeFrontPage(sheet: Sheet, { document, nameOf, paper }: FrontPage): void {
  sheet.widths = [MARGIN_WIDTH, TEXT_WIDTH];
  const tables = document.blocks.filter((block) => block.type === "table");
  const linkOf = figureLinks(tables, nameOf);
  const written = document.blocks.map((block): WrittenBlock => {
    const first = rowCount(sheet) + 1;
    writeBlock(sheet, { block, document, nameOf });
    contentsIn(block).forEach((content, index) => {
      const location = figureTarget(content, linkOf);
      if (location !== undefined) sheet.links.push({ ref: `B${first + index}`, location });
    });
    return { block, first, last: rowCount(sheet) };
  });
  endPages(sheet, written, paper);
  sheet.printArea = `$A$1:$B$${Math.max(1, rowCount(sheet))}`;
}

/** Text beside the labels of the rows that a block is written into, where figures are links. */
function contentsIn(block: Block): readonly (readonly Inline[])[] {
  return block.type === "facts" ? block.items.map(({ content }) => content) : [];
}

function writeBlock(
  sheet: Sheet,
  { block, document, nameOf }: Omit<FrontPage, "paper"> & { readonly block: Block },
): void {
  switch (block.type) {
    case "cover":
      writeCover(sheet, block);
      break;
    case "heading":
      writeHeading(sheet, block);
      break;
    case "paragraph":
      writeParagraph(sheet, block);
      break;
    case "list":
      writeList(sheet, block);
      break;
    case "facts":
      writeFacts(sheet, block.items);
      break;
    case "table":
      writeLink(sheet, { item: block, name: nameOf(block) });
      break;
    case "signatures":
      writeSignatures(sheet, block);
      break;
    case "page-break":
      // A sheet goes on: it has no page of its own for a cover or a few lines.
      break;
    case "pen-lines":
      writePenLines(sheet, block);
      break;
    case "contents":
      // Every table is a link here already, and the sheets have their tabs.
      break;
    case "chart":
      writeLink(sheet, { item: block, name: nameOf(tableOfChart(document, block)) });
      break;
  }
}

const HEADING_SIZES = { 1: 15, 2: 12, 3: 10 } as const;

function writeHeading(sheet: Sheet, block: BlockOf<"heading">): void {
  addRow(sheet);
  const size = HEADING_SIZES[block.level];
  const row = addTitle(sheet, block.text, font(size, { bold: true, color: PALETTE.accent }));
  if (block.level > 1) return;
  for (const column of [0, 1]) rule(row, column, { top: line("thin", PALETTE.rule) });
}

const PARAGRAPH_SIZES = { body: 10, lead: 11, note: 8.5, warning: 10 } as const;
const PARAGRAPH_COLORS = {
  body: PALETTE.ink,
  lead: PALETTE.ink,
  note: PALETTE.muted,
  warning: PALETTE.warningInk,
} as const;

function writeParagraph(sheet: Sheet, { style, content }: BlockOf<"paragraph">): void {
  const row = addRow(sheet);
  const look = font(PARAGRAPH_SIZES[style], { color: PARAGRAPH_COLORS[style] });
  writeProse(sheet, row, { content, look });
  if (style === "warning") frame(cellIn(row, 1));
}

function frame(cell: SheetCell): void {
  const edge = line("thin", PALETTE.warningRule);
  const left = line("medium", PALETTE.warningRule);
  cell.look = {
    ...cell.look,
    fill: PALETTE.warningFill,
    border: { top: edge, right: edge, bottom: edge, left },
    alignment: { ...cell.look.alignment, vertical: "center", indent: 1 },
  };
}

const LINK = { ...font(10, { bold: true, color: PALETTE.accent }), underline: true };

function writeLink(
  sheet: Sheet,
  { item, name }: { item: ReportTable | ReportChart; name: string },
): void {
  const row = addRow(sheet);
  const alignment = { vertical: "top", ...startAlignment(sheet.isRightToLeft) } as const;
  row.cells.push({ value: singleLine(item.id), look: { font: LINK, alignment } });
  sheet.links.push({ ref: `A${row.number}`, location: `'${name}'!A1` });
  writeProse(sheet, row, { content: [{ strong: singleLine(item.title) }], look: PLAIN });
}
