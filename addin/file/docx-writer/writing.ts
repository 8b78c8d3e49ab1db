import { type IParagraphOptions, Paragraph, type ParagraphChild, TextRun } from "docx";
import type { Inline } from "../../core/document";
import { figureTag } from "../../layout/figure-tag";
import { cleanText } from "../../layout/plain-text";
import { shownInline } from "../../layout/report-cells";
import { type Anchors, linked, marked, rowOf } from "./anchors";
import { FigureControl } from "./figure-control";
import type { Placed } from "./placed-xml";
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
  /** XML written beside docx. */
  readonly placed: Placed;
  /** First eight signs of the seal with which figures are tagged; undefined where they are plain text. */
  readonly seal: string | undefined;
}

/** The room of a block, for those who lay it out. */
export function roomOf({ textWidth, textHeight, textLeft }: Setting): Room {
  return { width: textWidth, height: textHeight, left: textLeft };
}

interface Prose extends Omit<IParagraphOptions, "children" | "text"> {
  readonly content: readonly Inline[];
  /** The place that the paragraph is, where other text links to it. */
  readonly place?: string;
  /** What stands behind the content, such as a page number. */
  readonly end?: readonly ParagraphChild[];
  /** In half points; the style's own unless told. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly color?: string;
}

/** A paragraph of running text in the report's direction. */
export function prose(setting: Setting, { content, ...options }: Prose): Paragraph {
  const { size, bold, italics, color, place, end = [], ...rest } = options;
  const look = {
    ...(size !== undefined && { size }),
    ...(bold === true && { bold }),
    ...(italics === true && { italics }),
    ...(color !== undefined && { color }),
  };
  const children = content.flatMap((inline) => piecesOf(setting, { inline, look }));
  return new Paragraph({
    ...rest,
    // The mark at the end is as high as letters are, even where there are none.
    ...(size !== undefined && { run: { size } }),
    ...(setting.isRightToLeft && { bidirectional: true }),
    ...(setting.isNewPage && { pageBreakBefore: true }),
    children: [
      ...(place === undefined ? children : marked(setting.anchors, { place, children })),
      ...end,
    ],
  });
}

type Look = Pick<Prose, "size" | "bold" | "italics" | "color">;

/** A figure is a link to the row that it comes from. */
function piecesOf(setting: Setting, piece: { inline: Inline; look: Look }): ParagraphChild[] {
  const children = tagged(setting, piece.inline, runsOf(setting, piece));
  return linked(setting.anchors, { place: rowOf(piece.inline), children });
}

/** A figure in a content control that knows its key, where the document is to be refreshed and checked. */
function tagged({ seal }: Setting, inline: Inline, runs: TextRun[]): ParagraphChild[] {
  if (seal === undefined || typeof inline === "string" || !("figure" in inline)) return runs;
  const tag = figureTag({ key: inline.key, seal });
  return tag === undefined ? runs : [new FigureControl(tag, runs)];
}

function runsOf(setting: Setting, { inline, look }: { inline: Inline; look: Look }): TextRun[] {
  const isStrong = typeof inline !== "string" && "strong" in inline;
  const isFigure = typeof inline !== "string" && "figure" in inline;
  const lines = cleanText(shownInline(inline, setting.isRightToLeft)).split("\n");
  return lines.map(
    (text, index) =>
      new TextRun({
        ...look,
        text,
        ...(index > 0 && { break: 1 }),
        ...(isStrong && { bold: true }),
        ...(setting.isRightToLeft && !isFigure && { rightToLeft: true }),
      }),
  );
}
