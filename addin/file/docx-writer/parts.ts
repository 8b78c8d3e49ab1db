import type { Block } from "../../core/document";
import { isWide } from "../report-cells";

/** Blocks that share one kind of page. */
export interface Part {
  readonly page: "cover" | "portrait" | "landscape";
  readonly blocks: readonly Block[];
}

interface OpenPart {
  page: Part["page"];
  blocks: Block[];
}

/** Cuts a report where its pages turn; what introduces a wide table goes on the table's page. */
export function partsOf(blocks: readonly Block[]): Part[] {
  const parts: OpenPart[] = [];
  // Charts are not drawn yet; their figures stand in the table beside them, so nothing is lost.
  for (const block of blocks) if (block.type !== "chart") place(parts, block);
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
      return isWide(block) ? "landscape" : "portrait";
    case "heading":
    case "signatures":
      return "portrait";
    default:
      return undefined;
  }
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
