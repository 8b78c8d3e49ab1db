import type { Block } from "../core/document";

export interface PlacedHeading {
  readonly level: number;
  readonly text: string;
}

/**
 * Headings by block, no level left out: readers by ear go from one to the next, and PDF/UA demands it. A report
 * that jumps from 1 to 3 is brought back to 2.
 */
export function headingLevels(blocks: readonly Block[]): ReadonlyMap<Block, PlacedHeading> {
  const placed = new Map<Block, PlacedHeading>();
  let last = 0;
  for (const block of blocks) {
    if (block.type !== "heading") continue;
    last = Math.min(block.level, last + 1);
    placed.set(block, { level: last, text: block.text });
  }
  return placed;
}
