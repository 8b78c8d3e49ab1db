import type { Books } from "../../../addin/books/books";
import { readBooks } from "../../../addin/books/read-books";
import { KIND, type Sheet } from "../../../addin/core/sheet";
import {
  ColumnBuilder,
  emptySheet,
  StringList,
  workbookOf,
} from "../../../addin/core/sheet-builder";
import { sayIn, textOf } from "../../../addin/core/words";
import { allTables } from "../../../addin/tables/all-tables";
import { headingOf, type TableDefinition } from "../../../addin/tables/table";
import type { Book, CellValue, Row } from "./book";

const ERROR = /^#(REF!|DIV\/0!|N\/A|VALUE!|NAME\?|NUM!|NULL!)$/;
/** Rows of a table begin below its headings. */
export const FIRST_ROW = 2;

/** The books as a workbook in memory, read as a file would be: sheets by name, headings in row 1. */
export function booksOfBook(book: Book): Books {
  const strings = new StringList();
  const sheets = [...book.tables].flatMap(([name, rows]) => {
    const table = allTables.find((one) => one.name === name);
    if (table === undefined) throw new Error(`${name} is no table`);
    return rows.length === 0 ? [] : [sheetOf(table, { rows, strings, language: book.language })];
  });
  return readBooks(workbookOf(sheets), sayIn("en"));
}

function sheetOf(
  table: TableDefinition,
  { rows, strings, language }: { rows: readonly Row[]; strings: StringList; language: string },
): Sheet {
  const formulas = new StringList();
  const columns = Object.keys(table.columns).map((key) => {
    const column = new ColumnBuilder();
    column.push(1, KIND.text, strings.add(textOf(headingOf(table, key), language)));
    rows.forEach((row, index) => {
      pushCell(column, { at: index + FIRST_ROW, value: row[key], strings, formulas });
    });
    return column;
  });
  return { ...emptySheet(table.name), columns, rowLast: rows.length + 1, strings, formulas };
}

function pushCell(
  column: ColumnBuilder,
  {
    at,
    value,
    strings,
    formulas,
  }: { at: number; value: CellValue | undefined; strings: StringList; formulas: StringList },
): void {
  if (value === null || value === undefined || value === "") return;
  const shown = typeof value === "object" ? value.shows : value;
  if (typeof shown === "number") column.push(at, KIND.number, shown);
  else column.push(at, ERROR.test(shown) ? KIND.error : KIND.text, strings.add(shown));
  if (typeof value === "object") column.setFormula(formulas.add(value.formula));
}

/** Index from 0 of a table's column on its sheet. */
export function columnIndexOf(tableName: string, key: string): number {
  const table = allTables.find((one) => one.name === tableName);
  const index = Object.keys(table?.columns ?? {}).indexOf(key);
  if (index < 0) throw new Error(`${tableName} has no column ${key}`);
  return index;
}
