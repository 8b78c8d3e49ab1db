import type { INumberingOptions, Paragraph } from "docx";
import type { Block } from "../../core/document";
import { prose, type Setting } from "./writing";

const NUMBERS = "report-numbers";
const BULLETS = "report-bullets";
const hanging = { paragraph: { indent: { start: 420, hanging: 300 } } };

/** Signs before the items of lists. */
export const LIST_SIGNS: INumberingOptions = {
  config: [
    {
      reference: NUMBERS,
      levels: [{ level: 0, format: "decimal", text: "%1.", alignment: "start", style: hanging }],
    },
    {
      reference: BULLETS,
      levels: [{ level: 0, format: "bullet", text: "\u2022", alignment: "start", style: hanging }],
    },
  ],
};

/** The items of a list; each numbered list starts from 1, so it must have a number of its own. */
export function listParts(
  setting: Setting,
  { block, listNumber }: { block: Extract<Block, { type: "list" }>; listNumber: number },
): Paragraph[] {
  const reference = block.isNumbered ? NUMBERS : BULLETS;
  const instance = block.isNumbered ? listNumber : 0;
  return block.items.map((content, index) =>
    prose(
      { ...setting, isNewPage: setting.isNewPage && index === 0 },
      { style: "ListItem", content, numbering: { reference, level: 0, instance, custom: true } },
    ),
  );
}
