import type { Document } from "../../core/document";
import { singleLine } from "../../layout/plain-text";
import { headingPlace } from "./anchors";
import { type ChartImages, chartParts } from "./chart";
import { contentsParts } from "./contents";
import { coverParts } from "./cover";
import { factsTable } from "./facts";
import { keyFiguresTable } from "./key-figures";
import { listParts } from "./lists";
import { penLines } from "./pen-lines";
import { signatureParts } from "./signatures";
import { tableParts } from "./table";
import { prose, type Setting } from "./writing";

const PARAGRAPH_STYLES = {
  body: "Normal",
  lead: "Lead",
  note: "SmallPrint",
  warning: "Warning",
} as const;

interface PlacedBlock {
  readonly document: Document;
  readonly blockNumber: number;
  readonly images: ChartImages;
}

/** What one block puts on the page. */
export function blockParts(
  setting: Setting,
  { document, blockNumber, images }: PlacedBlock,
): string {
  const block = document.blocks[blockNumber];
  switch (block.type) {
    case "cover":
      return coverParts(setting, block);
    case "heading":
      return prose(setting, {
        style: `Heading${block.level}`,
        content: [singleLine(block.text)],
        place: headingPlace(blockNumber),
        ...(setting.isTop && { spacing: { before: 0 } }),
      });
    case "paragraph":
      return prose(setting, {
        style: PARAGRAPH_STYLES[block.style],
        content: block.content,
        keepNext: setting.isIntroduction,
      });
    case "list":
      return listParts(setting, { block, blockNumber });
    case "facts":
      return framed(
        setting,
        (block.look === "figures" ? keyFiguresTable : factsTable)(
          { ...setting, isNewPage: false },
          block.items,
        ),
      );
    case "contents":
      return contentsParts(setting, { title: block.title, blocks: document.blocks });
    case "table":
      return tableParts(setting, block);
    case "signatures":
      return signatureParts(setting, block);
    case "chart":
      return chartParts(setting, {
        chart: block,
        image: images.get(block),
        number: blockNumber + 1,
        language: document.language,
      });
    case "pen-lines":
      return penLines(setting, block);
    case "page-break":
      return "";
  }
}

/** A little air around a table that has no title of its own. */
function framed(setting: Setting, table: string): string {
  const air = { style: "SmallPrint", content: [] };
  const before = setting.isNewPage ? prose(setting, air) : "";
  return before + table + prose({ ...setting, isNewPage: false }, air);
}
