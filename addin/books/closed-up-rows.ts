import type { CellChange, CellContent } from "../core/finding";
import type { Sheet, SheetTable } from "../core/sheet";
import type { TableData } from "../tables/table-data";
import type { Books } from "./books";
import type { NewRows } from "./new-rows";
import { formulaInRow, relativeFormula } from "./relative-formula";
import { contentInSheet } from "./sheet-content";

/** More is a task for Excel, which moves whole rows with their comments and heights. */
const CHANGES_MAX = 2_000;

/**
 * The rows below a gap moved up into it, cell by cell with their formats, and the table shorter by as much: what deleting
 * the blank rows would do. Formulas stay in their rows where they read alike. Undefined where another sheet names a
 * single cell of the table, which would then be another one, or where too much would move.
 */
export function closedUpRows(
  { workbook }: Books,
  table: TableData,
  { first, last }: { first: number; last: number },
): NewRows | undefined {
  const sheet = workbook.sheets.find(({ name }) => name === table.sheet);
  const range = sheet?.tables.find(({ rowFirst }) => rowFirst === table.headingRow);
  if (sheet === undefined || range === undefined) return undefined;
  const moved = last - first + 1;
  const end = Math.max(table.headingRow, ...table.rows.slice(-1));
  const isNamed = (one: Sheet): boolean => namesMovedCells(one, sheet, { first, end });
  if (workbook.sheets.some((one) => one !== sheet && isNamed(one))) return undefined;
  const width = range.columnLast - range.columnFirst + 1;
  if ((end - last) * width > CHANGES_MAX) return undefined;
  const changes: CellChange[] = [];
  for (let row = first; row <= end; row++)
    for (let at = range.columnFirst; at <= range.columnLast; at++) {
      const change = changeOf(sheet, { row, at, from: row + moved, end });
      if (change !== undefined) changes.push(change);
    }
  return { changes, growths: shorter(sheet, range, { end, moved }) };
}

const REFERENCE = /^\$?[A-Z]{1,3}\$?(\d+)(?::\$?[A-Z]{1,3}\$?(\d+))?/;

/** True where a formula of a sheet names cells of another one by their addresses that would hold something else. */
function namesMovedCells(sheet: Sheet, { name }: Sheet, rows: { first: number; end: number }) {
  const quoted = name.replaceAll("'", "''");
  for (let index = 0; index < sheet.formulas.count; index++) {
    const formula = sheet.formulas.get(index).replace(/"[^"]*"/g, "");
    for (const mark of [`'${quoted}'!`, `${name}!`])
      for (const rest of formula.split(mark).slice(1)) {
        const [, from, to = from] = REFERENCE.exec(rest) ?? [];
        if (from === undefined || Number(to) < rows.first) continue;
        // A block around all that moves holds the same as before.
        if (Number(from) > rows.first || Number(to) < rows.end) return true;
      }
  }
  return false;
}

function changeOf(
  sheet: Sheet,
  { row, at, from, end }: { row: number; at: number; from: number; end: number },
): CellChange | undefined {
  const before = contentInSheet(sheet, row, at);
  const source = from > end ? null : contentInSheet(sheet, from, at);
  const after = inRow(source, { from: firstRowOf(sheet, at, from), row });
  if (isSame(before, after, { sheet, at, row })) return undefined;
  const cell = { sheet: sheet.name, row, columnIndex: at };
  return { cell, before, after, ...(from <= end && { styleRow: from }) };
}

/** Row in which a copied formula is written first: its references are told from there. */
function firstRowOf({ columns }: Sheet, at: number, row: number): number {
  const column = columns[at];
  const place = column?.rows.subarray(0, column.count).indexOf(row) ?? -1;
  const index = place < 0 ? 0 : (column?.formulas?.[place] ?? 0);
  if (column === undefined || index === 0) return row;
  return column.rows[column.formulas?.indexOf(index) ?? place];
}

function inRow(content: CellContent, { from, row }: { from: number; row: number }): CellContent {
  if (typeof content !== "object" || content === null) return content;
  return { formula: formulaInRow(relativeFormula(content.formula, from), row) };
}

/** True where nothing is to be written, also for a formula that reads alike in its row. */
function isSame(
  before: CellContent,
  after: CellContent,
  { sheet, at, row }: { sheet: Sheet; at: number; row: number },
): boolean {
  if (typeof before !== "object" || typeof after !== "object") return before === after;
  if (before === null || after === null) return before === after;
  const own = inRow(before, { from: firstRowOf(sheet, at, row), row });
  return typeof own === "object" && own?.formula === after.formula;
}

/** The table without the rows at its end that are blank now; blank rows that wait there stay. */
function shorter(
  { name }: Sheet,
  { name: table, rowLast, totalsRows }: SheetTable,
  { end, moved }: { end: number; moved: number },
): NewRows["growths"] {
  const before = rowLast - totalsRows;
  return before > end ? [] : [{ sheet: name, table, before, after: end - moved }];
}
