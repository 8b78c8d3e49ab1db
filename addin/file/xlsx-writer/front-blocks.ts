import type { Worksheet } from "exceljs";
import type { Block } from "../../core/document";
import { PALETTE } from "../../layout/palette";
import { font, line, startSide } from "./looks";
import { addLabelled, addTitle, writeProse } from "./prose";

/** The block of one type. */
export type BlockOf<Type extends Block["type"]> = Extract<Block, { type: Type }>;

/** Room for a signature, in points. */
const SIGNATURE_HEIGHT = 34;
const PEN_LINE_HEIGHT = 24;
const LABEL = font(10, { color: PALETTE.muted });

/** Title, subtitle and facts of a report. */
export function writeCover(sheet: Worksheet, block: BlockOf<"cover">): void {
  for (const name of block.masthead ?? [])
    addTitle(sheet, name, font(11, { bold: true, color: PALETTE.muted }));
  addTitle(sheet, block.title, font(22, { bold: true, color: PALETTE.accent }));
  const subtitle = addTitle(sheet, block.subtitle, font(12, { color: PALETTE.muted }));
  for (const column of [1, 2])
    subtitle.getCell(column).border = { bottom: line("medium", PALETTE.accent) };
  sheet.addRow([]);
  writeFacts(sheet, block.facts);
}

/** Labels with their content beside them. */
export function writeFacts(sheet: Worksheet, facts: BlockOf<"facts">["items"]): void {
  for (const { label, content } of facts) addLabelled(sheet, { label, content, look: LABEL });
}

/** One item a row, its number or bullet in the margin. */
export function writeList(sheet: Worksheet, { items, isNumbered }: BlockOf<"list">): void {
  items.forEach((content, index) => {
    const label = isNumbered ? `${index + 1}.` : "\u2022";
    const row = addLabelled(sheet, { label, content, look: LABEL });
    const end = startSide(sheet) === "left" ? "right" : "left";
    row.getCell(1).alignment = { horizontal: end, vertical: "top", indent: 1 };
  });
}

/** For each office a line for place and date and a line to sign on. */
export function writeSignatures(sheet: Worksheet, block: BlockOf<"signatures">): void {
  for (const office of block.offices) {
    sheet.addRow([]);
    addTitle(sheet, office, font(10, { bold: true }));
    for (const caption of [block.placeAndDate, block.signature]) {
      const row = addTitle(sheet, caption, font(9, { color: PALETTE.muted }));
      row.height = SIGNATURE_HEIGHT;
      row.getCell(1).alignment = { ...row.getCell(1).alignment, vertical: "bottom" };
      row.getCell(2).border = { bottom: line("thin", PALETTE.ink) };
    }
  }
}

/** Words, and rows with a line below them to write on. */
export function writePenLines(
  sheet: Worksheet,
  { content, lineCount }: BlockOf<"pen-lines">,
): void {
  writeProse(sheet.addRow([]), content, font(10));
  for (let count = 0; count < lineCount; count++) {
    const row = sheet.addRow([]);
    row.height = PEN_LINE_HEIGHT;
    row.getCell(2).border = { bottom: line("thin", PALETTE.muted) };
  }
}
