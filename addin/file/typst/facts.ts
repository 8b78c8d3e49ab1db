import type { Block } from "../../core/document";
import { inlines } from "./inlines";
import { list, textContent } from "./literal";
import type { Setting } from "./setting";

type Facts = Extract<Block, { type: "facts" }>["items"];

/** Labels with their content beside them, or as tiles for the few figures that a reader takes along. */
export function factsBlock(
  setting: Setting,
  { items, look }: Extract<Block, { type: "facts" }>,
): string {
  return `#report-${look === "figures" ? "key-figures" : "facts"}(${factItems(setting, items)})`;
}

/** Pairs of label and content. */
export function factItems(setting: Setting, facts: Facts): string {
  return list(
    facts.map(({ label, content }) => `(${textContent(label)}, ${inlines(setting, content)})`),
  );
}
