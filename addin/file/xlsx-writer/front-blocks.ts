import type { Block } from "../../core/document";
import { PALETTE } from "../../layout/palette";
import { type Border, font, line, startAlignment } from "./looks";
import { addLabelled, addTitle, align, PLAIN, writeProse } from "./prose";
import { addRow, cellIn, type Sheet, type SheetRow } from "./sheet";

/** The block of one type. */
export type BlockOf<Type extends Block["type"]> = Extract<Block, { type: Type }>;

/** Room for a signature, in points. */
const SIGNATURE_HEIGHT = 34;
const PEN_LINE_HEIGHT = 24;
const LABEL = font(10, { color: PALETTE.muted });

/** Title, subtitle and facts of a report. */
export function writeCover(sheet: Sheet, block: BlockOf<"cover">): void {
  for (const name of block.masthead ?? [])
    addTitle(sheet, name, font(11, { bold: true, color: PALETTE.muted }));
  addTitle(sheet, block.title, font(22, { bold: true, color: PALETTE.accent }));
  const subtitle = addTitle(sheet, block.subtitle, font(12, { color: PALETTE.muted }));
  for (const column of [0, 1]) rule(subtitle, column, { bottom: line("medium", PALETTE.accent) });
  addRow(sheet);
  writeFacts(sheet, block.facts);
}

/** Labels with their content beside them. */
export function writeFacts(sheet: Sheet, facts: BlockOf<"facts">["items"]): void {
  for (const { label, content } of facts) addLabelled(sheet, { label, content, look: LABEL });
}

/** One item a row, its number or bullet in the margin. */
export function writeList(sheet: Sheet, { items, isNumbered }: BlockOf<"list">): void {
  items.forEach((content, index) => {
    const label = isNumbered ? `${index + 1}.` : "\u2022";
    const row = addLabelled(sheet, { label, content, look: LABEL });
    const end = sheet.isRightToLeft ? "left" : "right";
    align(cellIn(row, 0), { horizontal: end, vertical: "top", indent: 1 });
  });
}

/** For each office a line for place and date and a line to sign on. */
export function writeSignatures(sheet: Sheet, block: BlockOf<"signatures">): void {
  for (const office of block.offices) {
    addRow(sheet);
    addTitle(sheet, office, font(10, { bold: true }));
    for (const caption of [block.placeAndDate, block.signature]) {
      const row = addTitle(sheet, caption, font(9, { color: PALETTE.muted }));
      row.height = SIGNATURE_HEIGHT;
      align(cellIn(row, 0), { ...startAlignment(sheet.isRightToLeft), vertical: "bottom" });
      rule(row, 1, { bottom: line("thin", PALETTE.ink) });
    }
  }
}

/** Words, and rows with a line below them to write on. */
export function writePenLines(sheet: Sheet, { content, lineCount }: BlockOf<"pen-lines">): void {
  writeProse(sheet, addRow(sheet), { content, look: PLAIN });
  for (let count = 0; count < lineCount; count++) {
    const row = addRow(sheet);
    row.height = PEN_LINE_HEIGHT;
    rule(row, 1, { bottom: line("thin", PALETTE.muted) });
  }
}

/** Draws lines around a cell, by its column from 0. */
export function rule(row: SheetRow, columnIndex: number, border: Border): void {
  const cell = cellIn(row, columnIndex);
  cell.look = { ...cell.look, border };
}
