import type { Block } from "../../core/document";
import { shownInline } from "../report-cells";
import { cutLines } from "../text-width";
import { TWIPS_A_POINT } from "./measures";

/** Heights in points of headings by level, their air included, and of a line of text and the air below a paragraph. */
const HEADINGS = { 1: 52, 2: 38, 3: 27 } as const;
const TEXT = { size: 10, line: 13.5, lead: 1.3, after: 6 };

/** About how high the headings and paragraphs are that stand right before a block, in twips. */
export function heightAbove(blocks: readonly Block[], index: number, width: number): number {
  const before = blocks.slice(0, index);
  const start = before.findLastIndex(({ type }) => type !== "heading" && type !== "paragraph");
  const heights = before.slice(start + 1).map((block) => heightOf(block, width));
  return heights.reduce((sum, height) => sum + height, 0) * TWIPS_A_POINT;
}

function heightOf(block: Block, width: number): number {
  if (block.type === "heading") return HEADINGS[block.level];
  if (block.type !== "paragraph") return 0;
  const text = block.content.map((inline) => shownInline(inline, false)).join("");
  const lines = cutLines(text, width / TWIPS_A_POINT / TEXT.size).length;
  return lines * TEXT.line * (block.style === "lead" ? TEXT.lead : 1) + TEXT.after;
}
