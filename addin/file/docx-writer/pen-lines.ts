import type { Block } from "../../core/document";
import { PALETTE } from "../../layout/palette";
import { PEN_LINE_HEIGHT } from "./heights";
import { TWIPS_A_POINT } from "./measures";
import { paragraphXml } from "./paragraph";
import { prose, type Setting } from "./writing";

/** Words, then lines to write on: as long as the text is wide in every language, and together on one page. */
export function penLines(
  setting: Setting,
  { content, lineCount }: Extract<Block, { type: "pen-lines" }>,
): string {
  const line = { size: 4, color: PALETTE.muted, space: 1 };
  const height = PEN_LINE_HEIGHT * TWIPS_A_POINT;
  const lines = Array.from({ length: lineCount }, (_, index) =>
    paragraphXml(
      {
        spacing: { before: 0, after: 0, line: height, lineRule: "exact" },
        // Between alike paragraphs a line stands only where it is asked for by this side too.
        border: { bottom: line, between: line },
        keepNext: index < lineCount - 1,
      },
      "",
    ),
  );
  return prose(setting, { content, keepNext: true }) + lines.join("");
}
