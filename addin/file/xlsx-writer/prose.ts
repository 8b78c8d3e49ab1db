import type { Cell, Font, RichText, Row, Worksheet } from "exceljs";
import type { Inline } from "../../core/document";
import { isFormulaLike, singleLine } from "../../layout/plain-text";
import { shownInline } from "../../layout/report-cells";
import { textContent } from "./cell-content";
import { escapedText } from "./escapes";
import { font, startAlignment, startSide } from "./looks";
import { setHeight } from "./row-height";

/** Widths of the front page's two columns in digits: what a line is about, and the text. */
export const MARGIN_WIDTH = 23;
export const TEXT_WIDTH = 73;

/** A font whose size is known. */
export type ProseLook = Partial<Font> & { readonly size: number };

/** Adds a row whose text starts in the margin and may run on to the right. */
export function addTitle(sheet: Worksheet, text: string, look: ProseLook): Row {
  const { value, format } = textContent(singleLine(text));
  const row = sheet.addRow([value]);
  const cell = row.getCell(1);
  cell.numFmt = format;
  cell.font = look;
  cell.alignment = { ...startAlignment(sheet) };
  setHeight(row, [{ text: "", size: look.size, width: MARGIN_WIDTH }]);
  return row;
}

/** Adds a row with a label in the margin and running text beside it. */
export function addLabelled(
  sheet: Worksheet,
  { label, content, look }: { label: string; content: readonly Inline[]; look: ProseLook },
): Row {
  const row = addTitle(sheet, label, look);
  row.getCell(1).alignment = {
    wrapText: true,
    vertical: "top",
    ...startAlignment(sheet),
  };
  writeProse(row, content, font(10));
  return row;
}

/** Writes running text into the text column and makes the row high enough for it and its label. */
export function writeProse(row: Row, content: readonly Inline[], look: ProseLook): void {
  const text = fillProse(row.getCell(2), content, look);
  setHeight(row, [
    { text, size: look.size, width: TEXT_WIDTH - 2 },
    { text: row.getCell(1).text, size: look.size, width: MARGIN_WIDTH },
  ]);
}

/** Fills a cell with running text, and returns it as it is shown. */
export function fillProse(cell: Cell, content: readonly Inline[], look: ProseLook): string {
  const isRightToLeft = startSide(cell.worksheet) === "right";
  const shown = content.map((inline) => ({ inline, text: shownInline(inline, isRightToLeft) }));
  const text = shown.map((piece) => piece.text).join("");
  const pieces = shown.filter((piece) => piece.text !== "").map((piece) => richPiece(piece, look));
  cell.value = pieces.length === 0 ? null : { richText: pieces };
  cell.numFmt = isFormulaLike(text) ? "@" : "General";
  cell.alignment = { wrapText: true, vertical: "top", ...startAlignment(cell.worksheet) };
  return text;
}

function richPiece({ inline, text }: { inline: Inline; text: string }, look: ProseLook): RichText {
  const isStrong = typeof inline !== "string" && "strong" in inline;
  return { text: escapedText(text), font: isStrong ? { ...look, bold: true } : look };
}
