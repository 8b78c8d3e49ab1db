import type { Block, Inline, ReportChart, ReportTable } from "../../core/document";
import { lineCount, type MeasuredText, measuredText } from "../../layout/measured-text";
import { shownInline } from "../../layout/report-cells";
import { TWIPS_A_POINT } from "./measures";
import { type Room, tableHeight, tableLayout } from "./table-layout";

/** Heights in points of headings by level, their air included, and of a line of text and the air below a paragraph. */
const HEADINGS = { 1: 52, 2: 38, 3: 27 } as const;
const TEXT = { size: 10, line: 13.5, lead: 1.3, after: 6 };
/** A row of key figures, three of which stand side by side, and a line of facts. */
const KEY_FIGURES = { inRow: 3, height: 52 };
const FACT_HEIGHT = 19.5;
/** One office with the lines for its pen. */
const SIGNATURE_HEIGHT = 92;
/** A line for the pen. */
export const PEN_LINE_HEIGHT = 24;
/** Air above headings and captions, in twips, which is none at the top of a page. */
export const TOP_AIR = 240;
/** A caption with the air around it and around the picture below it. */
export const CHART_CAPTION_HEIGHT = 50;
/** A chart is drawn smaller than the text is wide, to fit what is left of a page, but not below this part of it. */
export const CHART_SCALE_MIN = 0.75;

/** Height of a chart's picture relative to its width. */
export type PictureShape = (chart: ReportChart) => number;

/** About how high a block is, in twips. */
export function heightOf(block: Block, room: Room, shapeOf: PictureShape): number {
  return pointsHigh(block, room, shapeOf) * TWIPS_A_POINT;
}

function pointsHigh(block: Block, room: Room, shapeOf: PictureShape): number {
  switch (block.type) {
    case "heading":
      return HEADINGS[block.level];
    case "paragraph":
      return (
        textHeight(block.content, room) * (block.style === "lead" ? TEXT.lead : 1) + TEXT.after
      );
    case "list":
      return block.items.reduce((sum, item) => sum + textHeight(item, room) + 3, 0);
    case "facts":
      return block.look === "figures"
        ? Math.ceil(block.items.length / KEY_FIGURES.inRow) * KEY_FIGURES.height
        : block.items.length * FACT_HEIGHT;
    case "table":
      return tableHeight(block, tableLayout(block, room), room.width);
    case "chart":
      return chartWidth(shapeOf(block), room) * shapeOf(block) + CHART_CAPTION_HEIGHT;
    case "signatures":
      return block.offices.length * SIGNATURE_HEIGHT;
    case "pen-lines":
      return textHeight(block.content, room) + block.lineCount * PEN_LINE_HEIGHT;
    case "cover":
    case "contents":
    case "page-break":
      return 0;
  }
}

function textHeight(content: readonly Inline[], { width }: Room): number {
  return lineCount(measuredContent(content), width / TWIPS_A_POINT / TEXT.size) * TEXT.line;
}

const knownContents = new WeakMap<readonly Inline[], MeasuredText>();

/** Running text, measured once: pages are tried with it many times. */
function measuredContent(content: readonly Inline[]): MeasuredText {
  const known = knownContents.get(content);
  if (known !== undefined) return known;
  const measured = measuredText(content.map((inline) => shownInline(inline, false)).join(""));
  knownContents.set(content, measured);
  return measured;
}

/**
 * Width of a chart's picture in points: that of the text, or somewhat less to fit what is left of a page, and never
 * higher than a page.
 */
export function chartWidth(shape: number, { width, height, left = height }: Room): number {
  const full = width / TWIPS_A_POINT;
  const fitting = (room: number) => (room / TWIPS_A_POINT - CHART_CAPTION_HEIGHT) / shape;
  const here = Math.min(full, fitting(left));
  return here >= full * CHART_SCALE_MIN ? here : Math.min(full, fitting(height));
}

/** Whether a table may be cut by a page, as long ones are. */
export function isCuttable(table: ReportTable, room: Room): boolean {
  return !tableLayout(table, room).isWhole;
}
