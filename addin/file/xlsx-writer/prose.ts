import type { Font, RichText, Row, Worksheet } from "exceljs";
import type { Inline } from "../../core/document";
import { isFormulaLike, singleLine } from "../plain-text";
import { shownInline } from "../report-cells";
import { escapedText, textContent } from "./cell-content";
import { font } from "./looks";
import { setHeight } from "./row-height";

/** Widths of the front page's two columns in digits: what a line is about, and the text. */
export const MARGIN_WIDTH = 26;
export const TEXT_WIDTH = 86;

type Look = Partial<Font> & { readonly size: number };

/** Adds a row whose text starts in the margin and may run on to the right. */
export function addTitle(sheet: Worksheet, text: string, look: Look): Row {
  const { value, format } = textContent(singleLine(text));
  const row = sheet.addRow([value]);
  const cell = row.getCell(1);
  cell.numFmt = format;
  cell.font = look;
  setHeight(row, [{ text: "", size: look.size, width: MARGIN_WIDTH }]);
  return row;
}

/** Adds a row with a label in the margin and running text beside it. */
export function addLabelled(
  sheet: Worksheet,
  { label, content, look }: { label: string; content: readonly Inline[]; look: Look },
): Row {
  const row = addTitle(sheet, label, look);
  row.getCell(1).alignment = { wrapText: true, vertical: "top" };
  writeProse(row, content, font(10));
  return row;
}

/** Writes running text into the text column and makes the row high enough for it and its label. */
export function writeProse(row: Row, content: readonly Inline[], look: Look): void {
  const cell = row.getCell(2);
  const text = content.map(shownInline).join("");
  const pieces = content
    .map((inline) => richPiece(inline, look))
    .filter((piece) => piece.text !== "");
  cell.value = pieces.length === 0 ? null : { richText: pieces };
  cell.numFmt = isFormulaLike(text) ? "@" : "General";
  cell.alignment = { wrapText: true, vertical: "top" };
  setHeight(row, [
    { text, size: look.size, width: TEXT_WIDTH - 2 },
    { text: row.getCell(1).text, size: look.size, width: MARGIN_WIDTH },
  ]);
}

function richPiece(inline: Inline, look: Look): RichText {
  const isStrong = typeof inline !== "string" && "strong" in inline;
  return {
    text: escapedText(shownInline(inline)),
    font: isStrong ? { ...look, bold: true } : look,
  };
}
