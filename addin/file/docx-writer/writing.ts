import { type IParagraphOptions, Paragraph, TextRun } from "docx";
import type { Inline } from "../../core/document";
import { cleanText } from "../plain-text";
import { shownInline } from "../report-cells";

/** What all writing of a part shares. */
export interface Setting {
  readonly isRightToLeft: boolean;
  /** Between the margins, in twips. */
  readonly textWidth: number;
  /** What headings above leave of a page's height, in twips. */
  readonly textHeight: number;
  /** Whether the next paragraph starts a page. */
  readonly isNewPage: boolean;
  /** Whether the block is the first on its page, where no air is needed above it. */
  readonly isTop: boolean;
  /** Whether the block stays with a table that it introduces. */
  readonly isIntroduction: boolean;
}

interface Prose extends Omit<IParagraphOptions, "children" | "text"> {
  readonly content: readonly Inline[];
  /** In half points; the style's own unless told. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly color?: string;
}

/** A paragraph of running text in the report's direction. */
export function prose(setting: Setting, { content, ...options }: Prose): Paragraph {
  const { size, bold, italics, color, ...rest } = options;
  const look = {
    ...(size !== undefined && { size }),
    ...(bold === true && { bold }),
    ...(italics === true && { italics }),
    ...(color !== undefined && { color }),
  };
  return new Paragraph({
    ...rest,
    // The mark at the end is as high as letters are, even where there are none.
    ...(size !== undefined && { run: { size } }),
    ...(setting.isRightToLeft && { bidirectional: true }),
    ...(setting.isNewPage && { pageBreakBefore: true }),
    children: content.flatMap((inline) => runsOf(setting, { inline, look })),
  });
}

type Look = Pick<Prose, "size" | "bold" | "italics" | "color">;

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
