import type { Inline } from "../../core/document";
import { shownInline } from "../../layout/report-cells";
import { escapedLines, idOf } from "./escape";
import type { Setting } from "./setting";

/** Running text; a figure keeps its own direction and leads to its cell. */
export function inlines({ links }: Setting, content: readonly Inline[]): string {
  return content
    .map((inline) => {
      const words = escapedLines(shownInline(inline, false));
      if (typeof inline === "string") return words;
      if ("strong" in inline) return `<strong>${words}</strong>`;
      const target = links.targetOf(inline.key);
      const figure = `<bdi dir="ltr">${words}</bdi>`;
      return target === undefined
        ? figure
        : `<a class="figure" href="#${idOf(target)}">${figure}</a>`;
    })
    .join("");
}
