import type { Block } from "../../core/document";
import { singleLine } from "../../layout/plain-text";
import { literal } from "./literal";
import type { Setting } from "./setting";

/** A heading: it stands in the contents and never alone at the foot of a page. */
export function headingBlock(
  { heading, entries }: Setting,
  block: Extract<Block, { type: "heading" }>,
): string {
  const outlined = entries.has(block) ? "" : ", outlined: false, bookmarked: true";
  return `#heading(level: ${heading?.level ?? block.level}${outlined}, ${literal(singleLine(block.text))})`;
}
