import type { Block } from "../../core/document";
import { type BlockWriters, written } from "../block-writers";
import { chartBlock } from "./chart";
import { contentsBlock } from "./contents";
import { coverBlock } from "./cover";
import { factsBlock } from "./facts";
import { headingBlock } from "./heading";
import { listBlock } from "./list";
import { paragraphBlock } from "./paragraph";
import type { Setting } from "./setting";
import { penLinesBlock, signaturesBlock } from "./signatures";
import { tableBlock } from "./table";

const WRITERS: BlockWriters<Setting> = {
  cover: coverBlock,
  heading: headingBlock,
  paragraph: paragraphBlock,
  list: listBlock,
  facts: factsBlock,
  table: tableBlock,
  chart: chartBlock,
  signatures: signaturesBlock,
  "pen-lines": penLinesBlock,
  contents: contentsBlock,
  "page-break": () => "#pagebreak(weak: true)",
};

/** Markup of one block. */
export function blockMarkup(block: Block, setting: Setting): string {
  return written(WRITERS, setting, block);
}
