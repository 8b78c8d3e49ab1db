import type { Cell, Worksheet } from "exceljs";
import type { ReportColumn, ReportRow, ReportTable } from "../../core/document";
import { shownInline, valueAt } from "../../layout/report-cells";
import { cellContent, textContent } from "../template/cell-content";
import { formulaIn } from "../template/formula-text";
import { dressHeading, NOTE_FONT, PLAIN_FONT, STRONG_FONT, TITLE_FONT } from "../template/looks";
import type { CopyFront } from "./front";

/** The label, then figures, then room for a hash or a sentence. */
const WIDTHS = [34, 18, 18, 72];
const LINE_HEIGHT = 14;
const TITLE_HEIGHT = 24;

/** Writes the first sheet from top to bottom: facts, then each table below the other. */
export function writeFront(sheet: Worksheet, front: CopyFront, language: string): void {
  WIDTHS.forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
  put(sheet.getCell(1, 1), front.title).font = TITLE_FONT;
  sheet.getRow(1).height = TITLE_HEIGHT;
  put(sheet.getCell(2, 1), front.purpose).font = NOTE_FONT;
  let row = 4;
  for (const { label, content } of front.facts) {
    put(sheet.getCell(row, 1), label);
    const shown = content.map((inline) => shownInline(inline, false)).join("");
    sheet.mergeCells(row, 2, row, WIDTHS.length);
    const cell = put(sheet.getCell(row, 2), shown);
    cell.font = STRONG_FONT;
    cell.alignment = { ...cell.alignment, wrapText: true };
    sheet.getRow(row).height = LINE_HEIGHT * linesOf(shown);
    row++;
  }
  for (const table of front.tables) row = writeTable(sheet, row + 1, { table, front, language });
}

/** About how many lines a text takes in the merged cells beside its label. */
function linesOf(shown: string): number {
  const [, ...widths] = WIDTHS;
  return Math.ceil(shown.length / (widths.reduce((sum, width) => sum + width, 0) * 0.95)) || 1;
}

interface TablePlan {
  readonly table: ReportTable;
  readonly front: CopyFront;
  readonly language: string;
}

/** Writes a table and answers the row below it. */
function writeTable(sheet: Worksheet, first: number, { table, front, language }: TablePlan) {
  put(sheet.getCell(first, 1), table.title).font = { ...STRONG_FONT, size: 12 };
  const headings = [table.labelHeading, ...table.columns.map(({ label }) => label)];
  headings.forEach((heading, index) => {
    const type = table.columns[index - 1]?.type ?? "text";
    dressHeading(
      put(sheet.getCell(first + 1, index + 1), heading),
      type === "text" ? "left" : "right",
    );
  });
  table.rows.forEach((row, index) => {
    put(sheet.getCell(first + 2 + index, 1), row.label);
    table.columns.forEach((column, at) => {
      const formula = front.formulas.get(`${table.id}/${row.key}/${column.key}`);
      const cell = sheet.getCell(first + 2 + index, at + 2);
      writeFigure(cell, { row, column, formula: formula && formulaIn(formula, { language }) });
    });
  });
  const below = first + 2 + table.rows.length;
  (table.notes ?? []).forEach((note, index) => {
    put(sheet.getCell(below + index, 1), note).font = NOTE_FONT;
  });
  return below + (table.notes?.length ?? 0);
}

function writeFigure(
  cell: Cell,
  { row, column, formula }: { row: ReportRow; column: ReportColumn; formula: string | undefined },
): void {
  const value = valueAt(row, column);
  if (value === undefined) return;
  const content = cellContent(value, column);
  const isFigure = typeof content.value === "number";
  cell.value = formula && isFigure ? { formula, result: Number(content.value) } : content.value;
  cell.numFmt = content.format;
  cell.font = PLAIN_FONT;
  cell.alignment = isFigure
    ? { vertical: "top", horizontal: "right" }
    : { vertical: "top", horizontal: "left", indent: 1 };
}

/** Writes words, strictly as text. */
function put(cell: Cell, words: string): Cell {
  const content = textContent(words);
  cell.value = content.value;
  cell.numFmt = content.format;
  cell.font = PLAIN_FONT;
  cell.alignment = { vertical: "top", horizontal: "left", indent: 1 };
  return cell;
}
