import type { Cell, Worksheet } from "exceljs";
import type { Block, Document, Inline, ReportChart, ReportTable } from "../../core/document";
import { PALETTE } from "../../layout/palette";
import { singleLine } from "../../layout/plain-text";
import { tableOfChart } from "../../layout/report-cells";
import type { Paper } from "../paper";
import { escapedText } from "./escapes";
import { figureLinks, linkFigure } from "./figure-links";
import {
  type BlockOf,
  writeCover,
  writeFacts,
  writeList,
  writePenLines,
  writeSignatures,
} from "./front-blocks";
import { endPages, type WrittenBlock } from "./front-pages";
import { fill, font, line, startAlignment } from "./looks";
import { addTitle, MARGIN_WIDTH, TEXT_WIDTH, writeProse } from "./prose";

interface FrontPage {
  readonly document: Document;
  readonly nameOf: (table: ReportTable) => string;
  readonly paper: Paper;
}

/** All words of the report in reading order; each table and chart is a link to its sheet. */
export function writeFrontPage(sheet: Worksheet, { document, nameOf, paper }: FrontPage): void {
  sheet.getColumn(1).width = MARGIN_WIDTH;
  sheet.getColumn(2).width = TEXT_WIDTH;
  const tables = document.blocks.filter((block) => block.type === "table");
  const linkOf = figureLinks(tables, nameOf);
  const written = document.blocks.map((block): WrittenBlock => {
    const { rowCount } = sheet;
    writeBlock(sheet, { block, document, nameOf });
    contentsIn(block).forEach((content, row) => {
      linkFigure(sheet.getRow(rowCount + 1 + row).getCell(2), content, linkOf);
    });
    return { block, first: rowCount + 1, last: sheet.rowCount };
  });
  endPages(sheet, written, paper);
  sheet.pageSetup.printArea = `A$1:B$${Math.max(1, sheet.rowCount)}`;
}

/** Text beside the labels of the rows that a block is written into, where figures are links. */
function contentsIn(block: Block): readonly (readonly Inline[])[] {
  return block.type === "facts" ? block.items.map(({ content }) => content) : [];
}

function writeBlock(
  sheet: Worksheet,
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

function writeHeading(sheet: Worksheet, block: BlockOf<"heading">): void {
  sheet.addRow([]);
  const size = HEADING_SIZES[block.level];
  const row = addTitle(sheet, block.text, font(size, { bold: true, color: PALETTE.accent }));
  if (block.level > 1) return;
  for (const column of [1, 2]) row.getCell(column).border = { top: line("thin", PALETTE.rule) };
}

const PARAGRAPH_SIZES = { body: 10, lead: 11, note: 8.5, warning: 10 } as const;
const PARAGRAPH_COLORS = {
  body: PALETTE.ink,
  lead: PALETTE.ink,
  note: PALETTE.muted,
  warning: PALETTE.warningInk,
} as const;

function writeParagraph(sheet: Worksheet, { style, content }: BlockOf<"paragraph">): void {
  const row = sheet.addRow([]);
  const look = font(PARAGRAPH_SIZES[style], { color: PARAGRAPH_COLORS[style] });
  writeProse(row, content, look);
  if (style === "warning") frame(row.getCell(2));
}

function frame(cell: Cell): void {
  const edge = line("thin", PALETTE.warningRule);
  cell.border = { top: edge, right: edge, bottom: edge, left: line("medium", PALETTE.warningRule) };
  cell.fill = fill(PALETTE.warningFill);
  cell.alignment = { ...cell.alignment, vertical: "middle", indent: 1 };
}

function writeLink(
  sheet: Worksheet,
  { item, name }: { item: ReportTable | ReportChart; name: string },
): void {
  const row = sheet.addRow([]);
  const link = row.getCell(1);
  link.value = { text: escapedText(singleLine(item.id)), hyperlink: `'${name}'!A1` };
  link.alignment = { vertical: "top", ...startAlignment(sheet) };
  link.font = { ...font(10, { bold: true, color: PALETTE.accent }), underline: true };
  writeProse(row, [{ strong: singleLine(item.title) }], font(10));
}
