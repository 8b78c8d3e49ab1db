import { Bookmark, InternalHyperlink, type ParagraphChild } from "docx";
import type { Document } from "../../core/document";
import { inlinesOf } from "../../layout/report-cells";

/** Places of a document that its own text links to: chapters, tables, and rows that a figure comes from. */
export interface Anchors {
  /** Names of the bookmarks by place: a heading's text with its number, T1, T1/receipts.total. */
  readonly names: ReadonlyMap<string, string>;
}

/** Word takes letters, digits and underscores; a bookmark whose name begins with an underscore is hidden in its lists. */
const nameOf = (number: number): string => `_report${number}`;

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

/** The children, marked as a place where there are links to it. */
export function marked(
  { names }: Anchors,
  { place, children }: { place: string; children: ParagraphChild[] },
): ParagraphChild[] {
  const id = names.get(place);
  return id === undefined ? children : [new Bookmark({ id, children })];
}

/** The children as a link to a place; as they are where there is no such place. */
export function linked(
  { names }: Anchors,
  { place, children }: { place: string | undefined; children: ParagraphChild[] },
): ParagraphChild[] {
  const anchor = place === undefined ? undefined : names.get(place);
  return anchor === undefined ? children : [new InternalHyperlink({ anchor, children })];
}

/**
 * Numbers the bookmarks from 1. docx numbers those of all documents of a process in one row, so that the same document
 * would differ the second time.
 */
export function withOwnNumbers(documentXml: string): string {
  const numbers = new Map<string, number>();
  return documentXml.replace(
    /(<w:bookmark(?:Start|End)\b[^>]* w:id=")([^"]+)"/g,
    (_, start, id) => {
      const number = numbers.get(id) ?? numbers.size + 1;
      numbers.set(id, number);
      return `${start}${number}"`;
    },
  );
}
