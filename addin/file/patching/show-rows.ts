import type { RowsShown } from "../../core/finding";
import { isTooLow } from "../xlsx/seen-sizes";
import {
  attributeOf,
  type Edit,
  editText,
  type Tag,
  tagsOf,
  tagText,
  withAttribute,
  withoutAttributes,
} from "./xml-tags";

/**
 * Shows or hides rows of a sheet's XML: of each only the attribute that hides it changes, and a height that nobody could
 * see. What a filter asks for stays, so that it can be applied again.
 */
export function showRows(xml: string, runs: readonly RowsShown[]): string {
  const edits: Edit[] = [];
  let row = 0;
  for (const tag of tagsOf(xml)) {
    if (tag.name !== "row" || tag.kind === "close") continue;
    row = Number(attributeOf(tag.attributes, "r") ?? row + 1);
    const run = runs.find(({ rowFirst, rowLast }) => row >= rowFirst && row <= rowLast);
    if (run === undefined) continue;
    const text = tagText(tag, run.isShown ? shown(tag) : hidden(tag));
    edits.push({ from: tag.from, to: tag.to, text });
  }
  return editText(xml, edits);
}

function shown({ attributes }: Tag): string {
  const height = attributeOf(attributes, "ht");
  const isLow = height !== undefined && isTooLow(Number(height));
  const kept = isLow ? withoutAttributes(attributes, ["ht", "customHeight"]) : attributes;
  return withoutAttributes(kept, ["hidden"]);
}

function hidden({ attributes }: Tag): string {
  return withAttribute(attributes, "hidden", "1");
}
