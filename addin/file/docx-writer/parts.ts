import type { Block, ReportTable } from "../../core/document";
import { columnLayout } from "./column-widths";
import { textRoom } from "./measures";

/** Blocks that share one kind of page. */
export interface Part {
  readonly page: "cover" | "portrait" | "landscape";
  readonly blocks: readonly Block[];
}

interface OpenPart {
  page: Part["page"];
  blocks: Block[];
}

/** An upright page holds a table unless its letters would have to be smaller than this, in points. */
const UPRIGHT_SIZE_MIN = 7.5;
/** A table of so few rows goes on sideways after a wide one, rather than alone on an upright page. */
const FEW_ROWS_MAX = 20;

/** Cuts a report where its pages turn; what introduces a wide table goes on the table's page. */
export function partsOf(blocks: readonly Block[]): Part[] {
  const parts: OpenPart[] = [];
  for (const block of blocks) place(parts, block);
  return parts.map(withoutOuterBreaks).filter((part) => part.blocks.length > 0);
}

function place(parts: OpenPart[], block: Block): void {
  const wanted = pageFor(block);
  const open = parts.at(-1);
  if (open === undefined || open.page === "cover" || wanted === "cover")
    parts.push({ page: wanted ?? "portrait", blocks: [block] });
  else if (wanted === undefined || wanted === open.page) open.blocks.push(block);
  else if (wanted === "landscape") turn(parts, [...takeIntroduction(open.blocks), block]);
  else parts.push({ page: wanted, blocks: [block] });
}

/** The page a block must have; undefined when it goes with the blocks before it. */
function pageFor(block: Block): Part["page"] | undefined {
  switch (block.type) {
    case "cover":
      return "cover";
    case "table":
      if (isTurned(block)) return "landscape";
      return block.rows.length <= FEW_ROWS_MAX ? undefined : "portrait";
    case "heading":
    case "signatures":
      return "portrait";
    default:
      return undefined;
  }
}

/** Whether a table needs a page turned sideways: as it says, else where it would be hard to read upright. */
function isTurned(table: ReportTable): boolean {
  if (table.orientation !== undefined) return table.orientation === "landscape";
  return columnLayout(table, textRoom("portrait", "a4").width).size < UPRIGHT_SIZE_MIN;
}

/** Goes on sideways where nothing is left on the upright page in between. */
function turn(parts: OpenPart[], blocks: Block[]): void {
  const isLeftEmpty = parts.at(-1)?.blocks.length === 0;
  if (isLeftEmpty) parts.pop();
  const open = parts.at(-1);
  if (isLeftEmpty && open?.page === "landscape") open.blocks.push(...blocks);
  else parts.push({ page: "landscape", blocks });
}

/** Takes the headings and paragraphs at the end, back to the last headings in a row. */
function takeIntroduction(blocks: Block[]): Block[] {
  let start = blocks.length;
  while (start > 0 && blocks[start - 1].type === "paragraph") start--;
  if (blocks[start - 1]?.type !== "heading") return [];
  while (start > 0 && blocks[start - 1].type === "heading") start--;
  return blocks.splice(start);
}

/** A new part starts a page anyway: a break at its edge would leave an empty one. */
function withoutOuterBreaks({ page, blocks }: OpenPart): Part {
  const isContent = (block: Block) => block.type !== "page-break";
  const first = blocks.findIndex(isContent);
  return {
    page,
    blocks: first < 0 ? [] : blocks.slice(first, blocks.findLastIndex(isContent) + 1),
  };
}
