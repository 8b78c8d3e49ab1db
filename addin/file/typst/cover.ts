import type { Block } from "../../core/document";
import { factItems } from "./facts";
import { list, textContent } from "./literal";
import type { Setting } from "./setting";

/** The title page: who reports at the top, the title in the optical middle, the facts at the foot. */
export function coverBlock(setting: Setting, block: Extract<Block, { type: "cover" }>): string {
  const masthead = list((block.masthead ?? []).map(textContent));
  const words = `${textContent(block.title)}, ${textContent(block.subtitle)}`;
  return `#report-cover(${masthead}, ${words}, ${factItems(setting, block.facts)})`;
}
