import type { Block } from "../../core/document";
import { chartBlock } from "./chart";
import { coverBlock } from "./cover";
import { factsBlock } from "./facts";
import { headingBlock } from "./heading";
import { listBlock } from "./list";
import { paragraphBlock } from "./paragraph";
import type { Setting } from "./setting";
import { signaturesBlock } from "./signatures";
import { tableBlock } from "./table";

/** Markup of one block. */
export function blockMarkup(block: Block, setting: Setting): string {
  switch (block.type) {
    case "cover":
      return coverBlock(setting, block);
    case "heading":
      return headingBlock(setting, block);
    case "paragraph":
      return paragraphBlock(setting, block);
    case "list":
      return listBlock(setting, block);
    case "facts":
      return factsBlock(setting, block);
    case "table":
      return tableBlock(setting, block);
    case "chart":
      return chartBlock(setting, block);
    case "signatures":
      return signaturesBlock(block);
    case "contents":
      // The pages have contents of their own, wherever the report has them.
      return "";
    case "page-break":
      return "#pagebreak(weak: true)";
  }
}
