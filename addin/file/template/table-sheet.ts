import type { Alignment, CellValue as ExcelValue, Worksheet } from "exceljs";
import { columnName } from "../../core/cells";
import { textOf } from "../../core/words";
import { type ColumnType, hintOf, type TableDefinition } from "../../tables/table";
import { baseCurrency, calculatedColumn } from "./calculated";
import {
  type CellValue,
  cellOfRow,
  columnKeys,
  columnNumber,
  FIRST_ROW,
  HEADING_ROW,
  type LedgerContent,
  lastReadyRow,
  rowsOf,
} from "./content";
import { escapedText } from "./escapes";
import { formulaIn, shownHeading } from "./formula-text";
import { dataFont, dressHeading, NOTE_FONT, TITLE_FONT } from "./looks";
import { columnFormat, currencyRules, excelRule } from "./number-formats";
import { columnWidths, pagesAcross } from "./widths";

/** From here on the ledger's running balance is written as values: its formula costs the square of the rows. */
export const RUNNING_ROWS_MAX = 5_000;
const HEADING_HEIGHT = 30;
const WHITE = "FFFFFFFF";
const FIGURES: ReadonlySet<ColumnType> = new Set(["amount", "number", "rate", "year"]);

interface SheetContent {
  readonly content: LedgerContent;
  readonly language: string;
  /** A copy is read, not typed into: its headings have no hints, and its formats no names to look up. */
  readonly use?: "typing" | "reading";
}

/** Writes one table with its title, its purpose and its headings. */
export function writeTableSheet(
  sheet: Worksheet,
  table: TableDefinition,
  { content, language, use = "typing" }: SheetContent,
): void {
  dressColumns(sheet, table, { content, language });
  sheet.addTable({
    name: table.name,
    ref: `A${HEADING_ROW}`,
    columns: columnKeys(table).map((key) => ({ name: shownHeading(table, key, language) })),
    rows: matrixOf(table, { content, language }),
  });
  writeHead(sheet, table, { language, use });
  if (use === "typing") addRules(sheet, table, lastReadyRow(rowsOf(content, table.name).length));
}

function dressColumns(
  sheet: Worksheet,
  table: TableDefinition,
  { content, language }: SheetContent,
) {
  const base = baseCurrency(content);
  const widths = columnWidths(table, { rows: rowsOf(content, table.name), language });
  columnKeys(table).forEach((key, index) => {
    const definition = table.columns[key];
    const column = sheet.getColumn(index + 1);
    const isCalculated = definition.formula !== undefined;
    column.width = widths[index];
    column.numFmt = columnFormat(table, key, base);
    column.font = dataFont(isCalculated);
    column.protection = { locked: isCalculated };
    column.alignment = alignmentOf(definition.type);
  });
  setPages(sheet, pagesAcross(widths));
}

/** A wide table goes over several pages side by side, each with its first column. */
function setPages(sheet: Worksheet, pages: number): void {
  sheet.pageSetup.fitToWidth = pages;
  if (pages > 1) sheet.pageSetup.printTitlesColumn = "A:A";
}

/** Days stand to the left, beside the words; figures to the right. */
function alignmentOf(type: ColumnType): Partial<Alignment> {
  const isFigure = FIGURES.has(type);
  return {
    vertical: "top",
    wrapText: type === "text",
    ...(isFigure ? { horizontal: "right" } : { horizontal: "left", indent: 1 }),
  };
}

function writeHead(
  sheet: Worksheet,
  table: TableDefinition,
  { language, use }: { language: string; use: "typing" | "reading" },
): void {
  const title = sheet.getCell(1, 1);
  title.value = textOf(table.title, language);
  title.font = TITLE_FONT;
  const purpose = sheet.getCell(2, 1);
  purpose.value = textOf(table.purpose, language);
  purpose.font = NOTE_FONT;
  for (const cell of [title, purpose])
    cell.alignment = { vertical: "middle", horizontal: "left", indent: 1 };
  sheet.getRow(HEADING_ROW).height = HEADING_HEIGHT;
  for (const key of columnKeys(table)) {
    const cell = sheet.getCell(HEADING_ROW, columnNumber(table, key));
    dressHeading(cell, FIGURES.has(table.columns[key].type) ? "right" : "left");
    const hint = use === "typing" ? hintOf(table, key) : undefined;
    if (hint !== undefined) cell.note = textOf(hint, language);
  }
}

/** All rows of the table as exceljs takes them. */
function matrixOf(table: TableDefinition, { content, language }: SheetContent): ExcelValue[][] {
  const rows = rowsOf(content, table.name);
  const columns = columnKeys(table).map((key) => {
    const { formula } = table.columns[key];
    if (formula === undefined) return rows.map((row) => typedValue(cellOfRow(row, key)));
    const shown = formulaIn(formula, { own: table.name, language });
    const isTooLong =
      key === "balance" && table.name === "Ledger" && rows.length > RUNNING_ROWS_MAX;
    return calculatedColumn(content, `${table.name}.${key}`).map((result, index) => {
      const typed = cellOfRow(rows[index], key);
      if (typed !== null) return typedValue(typed);
      return isTooLong ? result : { formula: shown, result };
    });
  });
  return rows.map((_, index) => columns.map((column) => column[index]));
}

function typedValue(value: CellValue): ExcelValue {
  return typeof value === "string" ? escapedText(value) : value;
}

/** Formats by currency; and in a row without its first cell the errors of formulas stay unseen. */
function addRules(sheet: Worksheet, table: TableDefinition, rowLast: number): void {
  const letterOf = (key: string) => columnName(columnNumber(table, key) - 1);
  for (const key of columnKeys(table)) {
    const letter = letterOf(key);
    const ref = `${letter}${FIRST_ROW}:${letter}${rowLast}`;
    const formats = currencyRules(table, key, letterOf);
    if (formats.length > 0) sheet.addConditionalFormatting({ ref, rules: formats.map(excelRule) });
    if (table.columns[key].formula === undefined) continue;
    const formula = `AND($A${FIRST_ROW}="",ISERROR(${letter}${FIRST_ROW}))`;
    const style = { font: { color: { argb: WHITE } } };
    sheet.addConditionalFormatting({
      ref,
      rules: [{ type: "expression", priority: formats.length + 1, formulae: [formula], style }],
    });
  }
}
