import { columnIndexOf, ROW_MAX } from "../core/cells";
import type { Sheet, SheetTable, Workbook } from "../core/sheet";
import { cellText } from "../tables/find-table";

/** A block of cells; rows from 1, columns from 0, both ends included. */
export interface CellRange {
  readonly sheet: Sheet;
  readonly rowFirst: number;
  readonly rowLast: number;
  readonly columnFirst: number;
  readonly columnLast: number;
}

/** The cell in which a formula stands, and how far it was copied from the cell whose text it has. */
export interface FormulaPlace {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly row: number;
  readonly rowShift: number;
  readonly columnShift: number;
}

const ADDRESS =
  /^(?:(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!)?(\$?)([A-Z]{1,3})(\$?)(\d{0,7})(?::(\$?)([A-Z]{1,3})(\$?)(\d{0,7}))?$/u;
const STRUCTURED = /^([\p{L}_][\p{L}\p{N}_.]*)\[(?:([^[\]#@]+)|\[#This Row\],\s*\[([^[\]]+)\])\]$/u;

/** Block that a reference names: A1:B2, Sheet!A:A, Table[Column] or this row's cell of it; undefined for another one. */
export function rangeOf(place: FormulaPlace, reference: string): CellRange | undefined {
  const structured = STRUCTURED.exec(reference);
  if (structured !== null) return structuredRange(place, structured);
  const match = ADDRESS.exec(reference);
  return match === null ? undefined : addressRange(place, match);
}

function addressRange(place: FormulaPlace, match: RegExpExecArray): CellRange | undefined {
  const name = match[1]?.replaceAll("''", "'") ?? match[2];
  const sheet = name === undefined ? place.sheet : sheetNamed(place.workbook, name);
  const [first, last] = [3, match[8] === undefined ? 3 : 7].map((at) => {
    const column = columnIndexOf(match[at + 1]) ?? Number.NaN;
    const row = match[at + 3] === "" ? Number.NaN : Number(match[at + 3]);
    return {
      column: column + (match[at] === "$" ? 0 : place.columnShift),
      row: row + (match[at + 2] === "$" ? 0 : place.rowShift),
    };
  });
  const isWhole = match[8] !== undefined && Number.isNaN(first.row) && Number.isNaN(last.row);
  const [rowFirst, rowLast] = isWhole ? [1, ROW_MAX] : [first.row, last.row];
  if (sheet === undefined || !(first.column <= last.column && rowFirst <= rowLast))
    return undefined;
  return { sheet, rowFirst, rowLast, columnFirst: first.column, columnLast: last.column };
}

function sheetNamed({ sheets }: Workbook, name: string): Sheet | undefined {
  return sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}

function structuredRange(place: FormulaPlace, match: RegExpExecArray): CellRange | undefined {
  const [, name, whole, ofRow] = match;
  for (const sheet of place.workbook.sheets)
    for (const table of sheet.tables) {
      if (table.name.toLowerCase() !== name.toLowerCase()) continue;
      const column = columnNamed(sheet, table, whole ?? ofRow);
      if (column === undefined) return undefined;
      const rows =
        ofRow === undefined
          ? { rowFirst: table.rowFirst + 1, rowLast: table.rowLast - table.totalsRows }
          : { rowFirst: place.row, rowLast: place.row };
      return { sheet, ...rows, columnFirst: column, columnLast: column };
    }
  return undefined;
}

function columnNamed(sheet: Sheet, table: SheetTable, heading: string): number | undefined {
  const wanted = heading.trim().toLowerCase();
  for (let column = table.columnFirst; column <= table.columnLast; column++)
    if (cellText(sheet, table.rowFirst, column).trim().toLowerCase() === wanted) return column;
  return undefined;
}
