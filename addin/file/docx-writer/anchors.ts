import type { Document } from "../../core/document";
import { inlinesOf } from "../../layout/report-cells";

/** Places of a document that its own text links to: chapters, tables, and rows that a figure comes from. */
export interface Anchors {
  /** Names of the bookmarks by place: a heading's text with its number, T1, T1/receipts.total. */
  readonly names: ReadonlyMap<string, string>;
}

/** Word takes letters, digits and underscores; a bookmark whose name begins with an underscore is hidden in its lists. */
const NAME_START = "_report";
const nameOf = (number: number): string => `${NAME_START}${number}`;

/** Every place that can be linked to. */
export function anchorsOf({ blocks }: Document): Anchors {
  const linked = new Set(blocks.flatMap(inlinesOf).flatMap((inline) => rowOf(inline) ?? []));
  const places = blocks.flatMap((block, index) => {
    if (block.type === "heading") return [headingPlace(index)];
    if (block.type !== "table") return [];
    const rows = block.rows.map((row) => `${block.id}/${row.key}`);
    return [block.id, ...rows.filter((row) => linked.has(row))];
  });
  return { names: new Map(places.map((place, index) => [place, nameOf(index + 1)])) };
}

/** Place of a heading by the number of its block. */
export const headingPlace = (blockNumber: number): string => `#${blockNumber}`;

/** The row that a figure of the text comes from, TABLE/ROW; undefined for other text. */
export function rowOf(inline: ReturnType<typeof inlinesOf>[number]): string | undefined {
  if (typeof inline === "string" || !("figure" in inline)) return undefined;
  const [table, row, column] = inline.key.split("/");
  return column === undefined ? undefined : `${table}/${row}`;
}

/** The content, marked as a place where there are links to it. */
export function marked(
  { names }: Anchors,
  { place, content }: { place: string; content: string },
): string {
  const name = names.get(place);
  if (name === undefined) return content;
  const id = name.slice(NAME_START.length);
  return `<w:bookmarkStart w:name="${name}" w:id="${id}"/>${content}<w:bookmarkEnd w:id="${id}"/>`;
}

/** The content as a link to a place; as it is where there is no such place. */
export function linked(
  { names }: Anchors,
  { place, content }: { place: string | undefined; content: string },
): string {
  const name = place === undefined ? undefined : names.get(place);
  if (name === undefined) return content;
  return `<w:hyperlink w:history="1" w:anchor="${name}">${content}</w:hyperlink>`;
}
