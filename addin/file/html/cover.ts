import type { Block } from "../../core/document";
import { escapedLines } from "./escape";
import { factsBlock } from "./facts";
import type { Setting } from "./setting";

/** Who reports, the title, the facts. */
export function coverBlock(setting: Setting, block: Extract<Block, { type: "cover" }>): string {
  const masthead = (block.masthead ?? []).map((line) => `<p>${escapedLines(line)}</p>`).join("");
  return [
    '<header class="cover">',
    `<div class="masthead">${masthead}</div>`,
    `<div><h1>${escapedLines(block.title)}</h1>`,
    `<p class="subtitle">${escapedLines(block.subtitle)}</p></div>`,
    block.facts.length === 0 ? "" : factsBlock(setting, { items: block.facts }),
    "</header>",
  ].join("\n");
}
