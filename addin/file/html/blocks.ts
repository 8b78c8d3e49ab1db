import type { Block } from "../../core/document";
import { singleLine } from "../../layout/plain-text";
import { type BlockOf, type BlockWriters, written } from "../block-writers";
import { chartBlock } from "./chart";
import { contentsBlock } from "./contents";
import { coverBlock } from "./cover";
import { escaped } from "./escape";
import { factsBlock } from "./facts";
import { inlines } from "./inlines";
import type { Setting } from "./setting";
import { penLinesBlock, signaturesBlock } from "./signatures";
import { tableBlock } from "./table";

const WRITERS: BlockWriters<Setting> = {
  cover: coverBlock,
  heading,
  paragraph: (setting, { style, content }) =>
    `<p class="${style}">${inlines(setting, content)}</p>`,
  list,
  facts: factsBlock,
  table: tableBlock,
  chart: chartBlock,
  signatures: signaturesBlock,
  "pen-lines": penLinesBlock,
  contents: contentsBlock,
  "page-break": () => '<div class="page-break"></div>',
};

/** Elements of one block. */
export function blockElements(block: Block, setting: Setting): string {
  return written(WRITERS, setting, block);
}

/** The title of the page is the first level, so a report's own headings begin at the second. */
function heading({ headings }: Setting, block: BlockOf<"heading">): string {
  const { level, id } = headings.get(block) ?? { level: block.level, id: "" };
  return `<h${level + 1} id="${id}">${escaped(singleLine(block.text))}</h${level + 1}>`;
}

function list(setting: Setting, { isNumbered, items }: BlockOf<"list">): string {
  const name = isNumbered ? "ol" : "ul";
  const contents = items.map((item) => `<li>${inlines(setting, item)}</li>`);
  return `<${name}>\n${contents.join("\n")}\n</${name}>`;
}
