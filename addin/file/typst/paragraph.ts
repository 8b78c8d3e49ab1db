import type { Block } from "../../core/document";
import { inlines } from "./inlines";
import type { Setting } from "./setting";

/** Running text; what introduces a table stays on its page. */
export function paragraphBlock(
  setting: Setting,
  { style, content }: Extract<Block, { type: "paragraph" }>,
): string {
  const kept = setting.isIntroduction ? ", kept: true" : "";
  return `#report-paragraph("${style}", ${inlines(setting, content)}${kept})`;
}
