import type { BlockOf } from "../block-writers";
import { KEPT_OFFICES_MAX } from "../docx-writer/measures";
import { inlines } from "./inlines";
import { list, textContent } from "./literal";
import type { Setting } from "./setting";

/** For each office its name, a line for place and date, and a line to sign on. */
export function signaturesBlock(_: Setting, block: BlockOf<"signatures">): string {
  const lines = `${textContent(block.placeAndDate)}, ${textContent(block.signature)}`;
  const isWhole = block.offices.length <= KEPT_OFFICES_MAX;
  return `#report-signatures(${list(block.offices.map(textContent))}, ${lines}, whole: ${isWhole})`;
}

/** Words with lines below them to write on. */
export function penLinesBlock(
  setting: Setting,
  { content, lineCount }: BlockOf<"pen-lines">,
): string {
  return `#report-pen-lines(${inlines(setting, content)}, ${lineCount})`;
}
