import type { Block } from "../../core/document";
import { singleLine } from "../plain-text";
import { chartBlock } from "./chart";
import { coverBlock } from "./cover";
import { escaped } from "./escape";
import { factsBlock } from "./facts";
import { inlines } from "./inlines";
import type { Setting } from "./setting";
import { signaturesBlock } from "./signatures";
import { tableBlock } from "./table";

/** Elements of one block. */
export function blockElements(block: Block, setting: Setting): string {
  switch (block.type) {
    case "cover":
      return coverBlock(setting, block);
    case "heading":
      return heading(setting, block);
    case "paragraph":
      return `<p class="${block.style}">${inlines(setting, block.content)}</p>`;
    case "list":
      return list(setting, block);
    case "facts":
      return factsBlock(setting, block);
    case "table":
      return tableBlock(setting, block);
    case "chart":
      return chartBlock(setting, block);
    case "signatures":
      return signaturesBlock(block);
    case "contents":
      // The page has contents of its own, wherever the report has them.
      return "";
    case "page-break":
      return '<div class="page-break"></div>';
  }
}

/** The title of the page is the first level, so a report's own headings begin at the second. */
function heading({ headings }: Setting, block: Extract<Block, { type: "heading" }>): string {
  const { level, id } = headings.get(block) ?? { level: block.level, id: "" };
  return `<h${level + 1} id="${id}">${escaped(singleLine(block.text))}</h${level + 1}>`;
}

function list(setting: Setting, { isNumbered, items }: Extract<Block, { type: "list" }>): string {
  const name = isNumbered ? "ol" : "ul";
  const contents = items.map((item) => `<li>${inlines(setting, item)}</li>`);
  return `<${name}>\n${contents.join("\n")}\n</${name}>`;
}
