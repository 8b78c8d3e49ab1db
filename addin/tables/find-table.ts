import type { Sheet, SheetTable, Workbook } from "../core/sheet";
import { KIND } from "../core/sheet";
import { textsOf } from "../core/words";
import { headingOf, type TableDefinition } from "./table";

/** How far down a sheet its heading row is looked for. */
const HEADING_ROW_MAX = 30;

/** Where a table stands: the sheet, the heading row, the rows and columns of its range. */
export interface TablePlace {
  readonly sheet: Sheet;
  readonly headingRow: number;
  readonly rowLast: number;
  /** Last row of the whole range, its row of totals included. */
  readonly rangeRowLast: number;
  readonly columnFirst: number;
  readonly columnLast: number;
  /** True for an Excel table, whose end is told and not guessed. */
  readonly isExcelTable: boolean;
}

/** A heading as it is compared: composed characters, small letters, single spaces. */
export function normalHeading(heading: string): string {
  return heading.normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase();
}

/** All headings by which a column is known, normalised. */
export function headingsOf(table: TableDefinition, key: string): readonly string[] {
  const aliases = table.columns[key].aliases ?? [];
  return [...textsOf(headingOf(table, key)), key, ...aliases].map(normalHeading);
}

/**
 * Finds a table: an Excel table of its name, else a sheet of its name or of its title in any language
 * with a row that holds its headings. Undefined when the workbook has neither.
 */
export function findTable(workbook: Workbook, table: TableDefinition): TablePlace | undefined {
  for (const sheet of workbook.sheets)
    for (const excelTable of sheet.tables)
      if (normalHeading(excelTable.name) === normalHeading(table.name))
        return placeOfExcelTable(sheet, excelTable);
  const names = [table.name, ...textsOf(table.title)].map(normalHeading);
  const sheet = workbook.sheets.find((candidate) => names.includes(normalHeading(candidate.name)));
  if (sheet) return placeOfSheet(sheet, table);
  return table.name === "Ledger" ? placeByHeadings(workbook, table) : undefined;
}

/** The ledger has headings that no other table has: whatever its sheet or file is called, it is known by them. */
function placeByHeadings(workbook: Workbook, table: TableDefinition): TablePlace | undefined {
  for (const sheet of workbook.sheets) {
    const place = placeOfWhole(sheet, table);
    if (place !== undefined) return place;
  }
  return undefined;
}

/** Place of a table in a sheet that has all its required headings. */
function placeOfWhole(sheet: Sheet, table: TableDefinition): TablePlace | undefined {
  const place = placeOfSheet(sheet, table);
  if (place === undefined) return undefined;
  const headings = rowTexts(sheet, place.headingRow).map(normalHeading);
  const required = Object.keys(table.columns).filter((key) => table.columns[key].isRequired);
  const isWhole = required.every((key) =>
    headingsOf(table, key).some((heading) => headings.includes(heading)),
  );
  return isWhole ? place : undefined;
}

function placeOfExcelTable(sheet: Sheet, table: SheetTable): TablePlace {
  return {
    sheet,
    headingRow: table.rowFirst,
    rowLast: table.rowLast - table.totalsRows,
    rangeRowLast: table.rowLast,
    columnFirst: table.columnFirst,
    columnLast: table.columnLast,
    isExcelTable: true,
  };
}

function placeOfSheet(sheet: Sheet, table: TableDefinition): TablePlace | undefined {
  const known = new Set(Object.keys(table.columns).flatMap((key) => headingsOf(table, key)));
  let headingRow = 0;
  let hitsMost = 0;
  for (let row = 1; row <= Math.min(HEADING_ROW_MAX, sheet.rowLast); row++) {
    const hits = rowTexts(sheet, row).filter((text) => known.has(normalHeading(text))).length;
    if (hits > hitsMost) {
      hitsMost = hits;
      headingRow = row;
    }
  }
  if (headingRow === 0) return undefined;
  return {
    sheet,
    headingRow,
    rowLast: sheet.rowLast,
    rangeRowLast: sheet.rowLast,
    columnFirst: 0,
    columnLast: sheet.columns.length - 1,
    isExcelTable: false,
  };
}

/** Texts of a row by column index; "" where the cell is blank or no text. */
export function rowTexts(sheet: Sheet, row: number): string[] {
  const texts: string[] = [];
  for (let columnIndex = 0; columnIndex < sheet.columns.length; columnIndex++)
    texts.push(cellText(sheet, row, columnIndex));
  return texts;
}

/** Text of one cell, "" when it holds none. For headings; a million rows are read by column. */
export function cellText(sheet: Sheet, row: number, columnIndex: number): string {
  const column = sheet.columns[columnIndex];
  if (column === undefined) return "";
  const at = indexOfRow(column.rows, column.count, row);
  if (at < 0 || column.kinds[at] !== KIND.text) return "";
  return sheet.strings.get(column.values[at]);
}

/** Index of a row among the stored rows of a column, or -1. */
export function indexOfRow(rows: Int32Array, count: number, row: number): number {
  let low = 0;
  let high = count - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (rows[middle] === row) return middle;
    if (rows[middle] < row) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
