import type { Block } from "../core/document";
import { singleLine } from "../layout/plain-text";
import { captionOf } from "../layout/report-cells";

/** A line of the contents: a heading of the first two levels, or a table. */
export interface ContentsEntry {
  readonly level: 1 | 2;
  readonly text: string;
  readonly block: Block;
  /** Number of the block in the report. */
  readonly index: number;
}

/** What the contents of a report list: headings and tables below them, in reading order. None without contents. */
export function contentsEntries(blocks: readonly Block[]): ContentsEntry[] {
  const start = blocks.findIndex(({ type }) => type === "contents");
  if (start < 0) return [];
  return blocks.flatMap((block, index) => (index < start ? [] : entryOf(blocks, block, index)));
}

function entryOf(blocks: readonly Block[], block: Block, index: number): ContentsEntry[] {
  if (block.type === "heading" && block.level < 3)
    return [{ level: block.level === 1 ? 1 : 2, text: singleLine(block.text), block, index }];
  if (block.type !== "table" || isNamedAbove(blocks, index, block.id)) return [];
  return [{ level: 2, text: captionOf(block), block, index }];
}

/** Whether the heading above a table has its number already. */
function isNamedAbove(blocks: readonly Block[], index: number, id: string): boolean {
  const above = blocks.slice(0, index).findLast(({ type }) => type !== "paragraph");
  return above?.type === "heading" && above.level === 2 && above.text.startsWith(`${id} `);
}

/** Most lines have this distance in points; many are set closer, so that they stand on one page. */
const PITCH = { usual: 15.5, least: 11.5 };
/** Height of the title of the contents, in points. */
const TITLE_HEIGHT = 50;

/** Distance of the lines of the contents in points on a page of a height in points. */
export function contentsPitch(count: number, height: number): number {
  const pitch = (height - TITLE_HEIGHT) / Math.max(1, count);
  return Math.max(PITCH.least, Math.min(PITCH.usual, pitch));
}
