import type { Block } from "../../core/document";
import { singleLine } from "../plain-text";
import { literal } from "./literal";
import type { Setting } from "./setting";

/** A heading: it stands in the contents and never alone at the foot of a page. */
export function headingBlock(
  { heading }: Setting,
  block: Extract<Block, { type: "heading" }>,
): string {
  return `#heading(level: ${heading?.level ?? block.level}, ${literal(singleLine(block.text))})`;
}
