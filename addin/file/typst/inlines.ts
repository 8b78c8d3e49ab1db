import type { Inline } from "../../core/document";
import { shownInline } from "../../layout/report-cells";
import { literal, textContent } from "./literal";
import type { Setting } from "./setting";

/** Running text as one expression; a figure leads to the table that it comes from. */
export function inlines(setting: Setting, content: readonly Inline[]): string {
  if (content.length === 0) return '""';
  return content.map((inline) => inlineOf(setting, inline)).join(" + ");
}

function inlineOf({ isRightToLeft, links }: Setting, inline: Inline): string {
  const words = textContent(shownInline(inline, isRightToLeft));
  if (typeof inline === "string") return words;
  if ("strong" in inline) return `strong(${words})`;
  const target = links.targetOf(inline.key);
  return target === undefined ? words : `link(label(${literal(target)}), ${words})`;
}
