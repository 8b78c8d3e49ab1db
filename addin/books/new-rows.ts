import { dayOf1904 } from "../core/calendar";
import type { CellChange, TableGrowth } from "../core/finding";
import type { Sheet, SheetTable } from "../core/sheet";
import { indexOfRow } from "../tables/find-table";
import type { TableData } from "../tables/table-data";
import type { Books } from "./books";
import { formulaInRow, relativeFormula } from "./relative-formula";
import { contentInSheet } from "./sheet-content";

/** What a new row holds, by column: days as serials, amounts in major units; blank where nothing is told. */
export type RowContents = Readonly<Record<string, string | number | undefined>>;

/** New rows at the end of a table, as a fix adds them. */
export interface NewRows {
  readonly changes: readonly CellChange[];
  readonly growths: readonly TableGrowth[];
}

/**
 * Rows below the last one of a table: in blank ones that wait there, else the table grows. Formulas of the row above go
 * on. Undefined where the workbook has no such table, or no free cells below it.
 */
export function newRows(
  { tables, workbook }: Books,
  name: string,
  rows: readonly RowContents[],
): NewRows | undefined {
  const table = tables.get(name);
  const sheet = workbook.sheets.find((one) => one.name === table?.sheet);
  if (table === undefined || sheet === undefined || isForeign(table, rows)) return undefined;
  const range = sheet.tables.find(({ rowFirst }) => rowFirst === table.headingRow);
  const above = Math.max(table.headingRow, ...table.rows.slice(-1));
  const last = above + rows.length;
  const dataLast = range === undefined ? above : range.rowLast - range.totalsRows;
  const isFree =
    range === undefined
      ? sheet.rowLast <= above
      : isBlank(sheet, { range, from: range.rowLast + 1, to: last + range.totalsRows });
  if (!isFree) return undefined;
  const place = { table, sheet, range, above };
  const grown = range !== undefined && last > dataLast;
  return {
    changes: rows.flatMap((contents, at) => cellsOfRow(place, above + 1 + at, contents)),
    growths: grown ? [{ sheet: sheet.name, table: range.name, before: dataLast, after: last }] : [],
  };
}

/** True where a column that the rows cannot do without is missing, or the layout is another one. */
function isForeign({ columns, definition }: TableData, rows: readonly RowContents[]): boolean {
  if ([...columns.values()].some(({ columnIndices }) => columnIndices !== undefined)) return true;
  return Object.entries(definition.columns).some(
    ([key, { isRequired }]) =>
      isRequired === true && !columns.has(key) && rows.some((row) => row[key] !== undefined),
  );
}

function isBlank(
  sheet: Sheet,
  { range, from, to }: { range: SheetTable; from: number; to: number },
): boolean {
  for (const column of sheet.columns.slice(range.columnFirst, range.columnLast + 1))
    for (let row = from; column !== undefined && row <= to; row++)
      if (indexOfRow(column.rows, column.count, row) >= 0) return false;
  return true;
}

interface RowPlace {
  readonly table: TableData;
  readonly sheet: Sheet;
  readonly range: SheetTable | undefined;
  /** The last row that is filled, else the heading. */
  readonly above: number;
}

function cellsOfRow(place: RowPlace, row: number, contents: RowContents): CellChange[] {
  const { table, sheet, range, above } = place;
  const style = above > table.headingRow ? { styleRow: above } : {};
  const changes: CellChange[] = [];
  const taken = new Set<number>();
  const add = (columnIndex: number, after: CellChange["after"], isDay = false): void => {
    taken.add(columnIndex);
    const cell = { sheet: table.sheet, row, columnIndex };
    changes.push({ cell, before: null, after, ...style, ...(isDay && { isDay }) });
  };
  for (const [key, { columnIndex }] of table.columns) {
    const { type, formula } = table.definition.columns[key];
    const content = contents[key];
    if (formula !== undefined && formulaBelow(sheet, columnIndex, { above, row }) !== undefined)
      continue;
    taken.add(columnIndex);
    if (content === undefined || content === "") continue;
    const isDay = type === "day" && typeof content === "number";
    const isOf1904 = isDay && table.is1904;
    add(columnIndex, isOf1904 ? content - dayOf1904(0) : content, isDay && !isOf1904);
  }
  const [first, last] = [range?.columnFirst ?? 0, range?.columnLast ?? sheet.columns.length - 1];
  for (let columnIndex = first; columnIndex <= last; columnIndex++) {
    if (taken.has(columnIndex) || contentInSheet(sheet, row, columnIndex) !== null) continue;
    const formula = formulaBelow(sheet, columnIndex, { above, row });
    if (formula !== undefined) add(columnIndex, { formula });
  }
  return changes.sort((a, b) => a.cell.columnIndex - b.cell.columnIndex);
}

/**
 * The formula of the row above as it reads in a row, or of the row above that where its own cell is blank; a copied
 * formula may be written for its first cell only.
 */
function formulaBelow(
  { columns, formulas }: Sheet,
  columnIndex: number,
  { above, row }: { above: number; row: number },
): string | undefined {
  const column = columns[columnIndex];
  if (column?.formulas === undefined) return undefined;
  let at = column.count - 1;
  while (at >= 0 && column.rows[at] > above) at--;
  const index = column.formulas[at] ?? 0;
  if (index === 0) return undefined;
  const firstAt = column.formulas.indexOf(index);
  return formulaInRow(relativeFormula(formulas.get(index - 1), column.rows[firstAt]), row);
}

/**
 * Rows that lie right below a table and become its own, as far as one row; formulas of the row above go on where the
 * cells are blank. Undefined where a row of totals, or nothing that could grow, lies between.
 */
export function joinedRows(books: Books, table: TableData, last: number): NewRows | undefined {
  const sheet = books.workbook.sheets.find(({ name }) => name === table.sheet);
  const range = sheet?.tables.find(({ rowFirst }) => rowFirst === table.headingRow);
  if (sheet === undefined || range === undefined || range.totalsRows > 0) return undefined;
  const above = Math.max(table.headingRow, ...table.rows.slice(-1));
  const changes: CellChange[] = [];
  for (let row = range.rowLast + 1; row <= last; row++)
    for (let columnIndex = range.columnFirst; columnIndex <= range.columnLast; columnIndex++) {
      const formula = formulaBelow(sheet, columnIndex, { above, row });
      if (formula === undefined || contentInSheet(sheet, row, columnIndex) !== null) continue;
      const cell = { sheet: sheet.name, row, columnIndex };
      changes.push({ cell, before: null, after: { formula }, styleRow: above });
    }
  const growth = { sheet: sheet.name, table: range.name, before: range.rowLast, after: last };
  return { changes, growths: [growth] };
}
