import type { Block } from "../../core/document";
import { inlines } from "./inlines";
import type { Setting } from "./setting";

/** Items with bullets, or with numbers that start from 1. */
export function listBlock(
  setting: Setting,
  { isNumbered, items }: Extract<Block, { type: "list" }>,
): string {
  const contents = items.map((item) => `, ${inlines(setting, item)}`).join("");
  return isNumbered ? `#enum(start: 1${contents})` : `#list(tight: true${contents})`;
}
