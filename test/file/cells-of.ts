import { type Cell, cellAddress } from "../../addin/core/cells";
import { KIND, type Sheet, type Workbook } from "../../addin/core/sheet";

/** A value as a test writes it; an error as {error}, an ISO date as {iso}. */
export type TestValue = string | number | boolean | { error: string } | { iso: string };

/** All stored cells of a sheet by address, such as { A1: "No", B2: 1.5 }. */
export function cellsOf(sheet: Sheet): Record<string, TestValue> {
  const cells: [string, TestValue][] = [];
  eachCell(sheet, (cell, value) => cells.push([cellAddress(cell), value]));
  return Object.fromEntries(cells);
}

/** Formulas of the stored cells by address. */
export function formulasOf(sheet: Sheet): Record<string, string> {
  const formulas: [string, string][] = [];
  sheet.columns.forEach((column, columnIndex) => {
    for (let at = 0; at < (column?.count ?? 0); at++) {
      const index = column?.formulas?.[at] ?? 0;
      const cell = { sheet: sheet.name, row: column?.rows[at] ?? 0, columnIndex };
      if (index > 0) formulas.push([cellAddress(cell), sheet.formulas.get(index - 1)]);
    }
  });
  return Object.fromEntries(formulas);
}

/** Number format of each stored cell by address. */
export function formatsOf(book: Workbook, sheet: Sheet): Record<string, string> {
  const formats: [string, string][] = [];
  eachCell(sheet, (cell, _, format) => formats.push([cellAddress(cell), book.formats[format]]));
  return Object.fromEntries(formats);
}

function eachCell(
  sheet: Sheet,
  take: (cell: Cell, value: TestValue, format: number) => void,
): void {
  sheet.columns.forEach((column, columnIndex) => {
    if (column === undefined) return;
    for (let at = 0; at < column.count; at++) {
      const cell = { sheet: sheet.name, row: column.rows[at], columnIndex };
      const value = testValue(sheet, column.kinds[at], column.values[at]);
      take(cell, value, column.formats[at]);
    }
  });
}

function testValue(sheet: Sheet, kind: number, value: number): TestValue {
  if (kind === KIND.number) return value;
  if (kind === KIND.boolean) return value === 1;
  const text = sheet.strings.get(value);
  if (kind === KIND.text) return text;
  return kind === KIND.error ? { error: text } : { iso: text };
}
