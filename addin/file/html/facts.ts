import type { Block } from "../../core/document";
import { escapedLines } from "./escape";
import { inlines } from "./inlines";
import type { Setting } from "./setting";

type Facts = Pick<Extract<Block, { type: "facts" }>, "items" | "look">;

/** Labels with their content beside them, or as tiles for the few figures that a reader takes along. */
export function factsBlock(setting: Setting, { items, look }: Facts): string {
  const pairs = items.map(
    ({ label, content }) =>
      `<div><dt>${escapedLines(label)}</dt><dd>${inlines(setting, content)}</dd></div>`,
  );
  const name = look === "figures" ? ' class="key-figures"' : "";
  return `<dl${name}>\n${pairs.join("\n")}\n</dl>`;
}
