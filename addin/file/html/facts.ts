import type { Block } from "../../core/document";
import { escapedLines } from "./escape";
import { inlines } from "./inlines";
import type { Setting } from "./setting";

type Facts = Pick<Extract<Block, { type: "facts" }>, "items">;

/** Labels with their content beside them. */
export function factsBlock(setting: Setting, { items }: Facts): string {
  const pairs = items.map(
    ({ label, content }) =>
      `<div><dt>${escapedLines(label)}</dt><dd>${inlines(setting, content)}</dd></div>`,
  );
  return `<dl>\n${pairs.join("\n")}\n</dl>`;
}
