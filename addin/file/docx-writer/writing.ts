import type { Inline } from "../../core/document";
import { figureTag } from "../../layout/figure-tag";
import { cleanText } from "../../layout/plain-text";
import { shownInline } from "../../layout/report-cells";
import { type Anchors, linked, marked, rowOf } from "./anchors";
import { figureControlXml } from "./figure-control";
import { type ParagraphLook, paragraphXml } from "./paragraph";
import { runXml } from "./run";
import type { Room } from "./table-layout";

/** What all writing of a part shares. */
export interface Setting {
  readonly isRightToLeft: boolean;
  /** Between the margins, in twips. */
  readonly textWidth: number;
  /** What headings above leave of a page's height, in twips. */
  readonly textHeight: number;
  /** What is left of the page where the block begins, in twips, as near as can be told. */
  readonly textLeft: number;
  /** Whether the next paragraph starts a page. */
  readonly isNewPage: boolean;
  /** Whether the block is the first on its page, where no air is needed above it. */
  readonly isTop: boolean;
  /** Whether the block stays with a table that it introduces. */
  readonly isIntroduction: boolean;
  readonly anchors: Anchors;
  /** First eight signs of the seal with which figures are tagged; undefined where they are plain text. */
  readonly seal: string | undefined;
}

/** The room of a block, for those who lay it out. */
export function roomOf({ textWidth, textHeight, textLeft }: Setting): Room {
  return { width: textWidth, height: textHeight, left: textLeft };
}

interface Prose extends Omit<ParagraphLook, "isRightToLeft" | "pageBreakBefore"> {
  readonly content: readonly Inline[];
  /** The place that the paragraph is, where other text links to it. */
  readonly place?: string;
  /** What stands behind the content, as XML. */
  readonly end?: string;
  readonly bold?: boolean;
}

/** A paragraph of running text in the report's direction. */
export function prose(
  setting: Setting,
  { content, place, end = "", bold, ...look }: Prose,
): string {
  const { anchors, isRightToLeft, isNewPage } = setting;
  const words = content.map((inline) => pieceOf(setting, inline, bold === true)).join("");
  const placed = place === undefined ? words : marked(anchors, { place, content: words });
  return paragraphXml({ ...look, isRightToLeft, pageBreakBefore: isNewPage }, placed + end);
}

/** A figure is a link to the row that it comes from. */
function pieceOf(setting: Setting, inline: Inline, bold: boolean): string {
  const content = tagged(setting, inline, runsOf(setting, inline, bold));
  return linked(setting.anchors, { place: rowOf(inline), content });
}

/** A figure in a content control that knows its key, where the document is to be refreshed and checked. */
function tagged({ seal }: Setting, inline: Inline, runs: string): string {
  if (seal === undefined || typeof inline === "string" || !("figure" in inline)) return runs;
  const tag = figureTag({ key: inline.key, seal });
  return tag === undefined ? runs : figureControlXml(tag, runs);
}

function runsOf({ isRightToLeft }: Setting, inline: Inline, bold: boolean): string {
  const isStrong = typeof inline !== "string" && "strong" in inline;
  const isFigure = typeof inline !== "string" && "figure" in inline;
  const text = cleanText(shownInline(inline, isRightToLeft));
  return runXml(text, { bold: bold || isStrong, isRightToLeft: isRightToLeft && !isFigure });
}
