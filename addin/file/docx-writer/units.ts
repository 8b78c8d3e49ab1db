import type { Block } from "../../core/document";

/** Blocks that stay together: headings and paragraphs with the block that they introduce. */
export interface Unit {
  readonly blocks: readonly [Block, ...Block[]];
  /** The last block, unless that is a heading or a paragraph too. */
  readonly main: Block | undefined;
}

/** Cuts a report into units, in its order. Paragraphs belong to what follows only below a heading. */
export function unitsOf(blocks: readonly Block[]): Unit[] {
  const units: Unit[] = [];
  let start = 0;
  blocks.forEach((block, index) => {
    const next = blocks[index + 1];
    const isHead = block.type === "heading";
    const isGoingOn = isHead || (block.type === "paragraph" && blocks[start].type === "heading");
    const isNew = next?.type === "heading" && !isHead;
    if (isGoingOn && !isNew && next !== undefined && next.type !== "page-break") return;
    const [first = block, ...rest] = blocks.slice(start, index + 1);
    units.push({ blocks: [first, ...rest], main: isGoingOn ? undefined : block });
    start = index + 1;
  });
  return units;
}
