import type { Paragraph, Table } from "docx";
import type { Block } from "../../core/document";
import { singleLine } from "../plain-text";
import { type ChartImages, chartParts } from "./chart";
import { coverParts } from "./cover";
import { factsTable } from "./facts";
import { listParts } from "./lists";
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
  readonly block: Block;
  readonly blockNumber: number;
  readonly images: ChartImages;
  /** The document's. */
  readonly language: string;
}

/** What one block puts on the page. */
export function blockParts(
  setting: Setting,
  { block, blockNumber, images, language }: PlacedBlock,
): (Paragraph | Table)[] {
  switch (block.type) {
    case "cover":
      return coverParts(setting, block);
    case "heading":
      return [
        prose(setting, {
          heading: `Heading${block.level}`,
          content: [singleLine(block.text)],
          ...(setting.isTop && { spacing: { before: 0 } }),
        }),
      ];
    case "paragraph":
      return [
        prose(setting, {
          style: PARAGRAPH_STYLES[block.style],
          content: block.content,
          ...(setting.isIntroduction && { keepNext: true }),
        }),
      ];
    case "list":
      return listParts(setting, { block, listNumber: blockNumber });
    case "facts":
      return framed(setting, [factsTable({ ...setting, isNewPage: false }, block.items)]);
    case "table":
      return tableParts(setting, block);
    case "signatures":
      return signatureParts(setting, block);
    case "chart":
      return chartParts(setting, {
        chart: block,
        image: images.get(block),
        number: blockNumber + 1,
        language,
      });
    case "page-break":
      return [];
  }
}

/** A little air around a table that has no title of its own. */
function framed(setting: Setting, tables: Table[]): (Paragraph | Table)[] {
  const air = { style: "SmallPrint", content: [] };
  const before = setting.isNewPage ? [prose(setting, air)] : [];
  return [...before, ...tables, prose({ ...setting, isNewPage: false }, air)];
}
