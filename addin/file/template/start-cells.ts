import type { Cell, Worksheet } from "exceljs";
import { type Message, textOf } from "../../core/words";
import type { LedgerContent } from "./content";
import { formulaIn } from "./formula-text";
import { dressHeading, PLAIN_FONT } from "./looks";
import type { StartCell } from "./start-facts";

/** The content of a workbook and the language of its words. */
export interface StartPlan {
  readonly content: LedgerContent;
  readonly language: string;
}

/** Headings of one of the parts of the sheet. */
export function writeHeadings(
  sheet: Worksheet,
  row: number,
  {
    words,
    language,
    figures = [],
  }: { words: readonly Message[]; language: string; figures?: readonly Message[] },
): void {
  words.forEach((word, index) => {
    const side = figures.includes(word) ? "right" : "left";
    dressHeading(write(sheet.getCell(row, index + 1), textOf(word, language)), side);
  });
}

/** Writes a word or a figure. */
export function write(cell: Cell, value: string | number): Cell {
  cell.value = value;
  cell.font = PLAIN_FONT;
  cell.alignment = { vertical: "top", horizontal: "left", indent: 1 };
  return cell;
}

/** Writes a formula with the value that it gives. */
export function calculate(cell: Cell, { formula, value, format }: StartCell, language: string) {
  cell.value = { formula: formulaIn(formula, { language }), result: value };
  cell.font = PLAIN_FONT;
  cell.alignment = { vertical: "top", horizontal: "left", indent: 1 };
  if (format !== undefined) cell.numFmt = format;
  return cell;
}
