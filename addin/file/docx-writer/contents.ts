import { PageReference, type Paragraph, Tab, TextRun } from "docx";
import type { Block } from "../../core/document";
import { singleLine } from "../plain-text";
import { captionOf } from "../report-cells";
import { contentsOf, linked } from "./anchors";
import { prose, type Setting } from "./writing";

/**
 * The chapters and tables with their pages. Nobody but the word processor knows the pages: it is asked to fill them in
 * when the document is opened or printed, and each line is a link in any case.
 */
export function contentsParts(
  setting: Setting,
  { title, blocks }: { title: string; blocks: readonly Block[] },
): Paragraph[] {
  const inner = { ...setting, isNewPage: false };
  return [
    prose(setting, { style: "ContentsHeading", content: [singleLine(title)] }),
    ...contentsOf(blocks).map((entry) => contentsLine(inner, entry)),
  ];
}

function contentsLine(
  setting: Setting,
  { place, block }: { place: string; block: Block },
): Paragraph {
  const name = setting.anchors.names.get(place);
  const text = new TextRun({
    text: wordsOf(block),
    ...(setting.isRightToLeft && { rightToLeft: true }),
  });
  const page = name === undefined ? [] : [new TextRun({ children: [new Tab()] }), pageOf(name)];
  return prose(setting, {
    style: block.type === "heading" ? "TOC1" : "TOC2",
    content: [],
    tabStops: [{ type: "right", leader: "dot", position: setting.textWidth }],
    end: linked(setting.anchors, { place, children: [text, ...page] }),
  });
}

const pageOf = (name: string): PageReference => new PageReference(name);

function wordsOf(block: Block): string {
  if (block.type === "heading") return singleLine(block.text);
  return block.type === "table" ? captionOf(block) : "";
}
