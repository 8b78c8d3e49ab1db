import type { Sheet, SheetColumn, Workbook } from "../core/sheet";
import { findTable, headingsOf, normalHeading, rowTexts, type TablePlace } from "./find-table";
import { nearestText } from "./nearest-text";
import type { TableDefinition } from "./table";
import type { MissingColumn, TableColumn, TableData } from "./table-data";
import { markUncalculated, uncalculatedRows } from "./uncalculated";
import { typeCells } from "./untyped-cells";

/** Reads a table of a workbook into columns, or answers undefined when the workbook has no such table. */
export function readTable(workbook: Workbook, definition: TableDefinition): TableData | undefined {
  const place = findTable(workbook, definition);
  if (place === undefined) return undefined;
  const headings = rowTexts(place.sheet, place.headingRow).map((text, index) =>
    index < place.columnFirst || index > place.columnLast ? "" : text,
  );
  const found = matchColumns(definition, headings);
  const { rows, rowsBlank } = dataRows(place, definition, found);
  const columns = new Map<string, TableColumn>();
  const uncalculated = uncalculatedRows(place.sheet);
  for (const [key, columnIndex] of found) {
    const aligned = alignColumn(place.sheet, columnIndex, rows);
    const column = markUncalculated(aligned, rows, uncalculated.get(columnIndex));
    const { type } = definition.columns[key];
    columns.set(key, workbook.isUntyped ? typeCells(column, type) : column);
  }
  return {
    definition,
    sheet: place.sheet.name,
    headingRow: place.headingRow,
    count: rows.length,
    rows,
    columns,
    is1904: workbook.is1904,
    rowsBlank,
    rowsBelow: place.isExcelTable ? rowsBelow(place) : [],
    missing: missingColumns({ definition, found, headings, place }),
  };
}

/** Column index of each column found, by key, in the order of the definition. The first of two wins. */
function matchColumns(
  definition: TableDefinition,
  headings: readonly string[],
): ReadonlyMap<string, number> {
  const normal = headings.map(normalHeading);
  const found = new Map<string, number>();
  for (const key of Object.keys(definition.columns)) {
    const names = headingsOf(definition, key);
    const index = names.map((name) => normal.indexOf(name)).find((at) => at >= 0);
    if (index !== undefined && ![...found.values()].includes(index)) found.set(key, index);
  }
  return found;
}

/** Rows with at least one typed cell; rows that hold nothing but calculated columns are blank. */
function dataRows(
  place: TablePlace,
  definition: TableDefinition,
  found: ReadonlyMap<string, number>,
): { rows: Int32Array; rowsBlank: number[] } {
  const first = place.headingRow + 1;
  const isUsed = new Uint8Array(Math.max(0, place.rowLast - first + 1));
  for (const [key, columnIndex] of found) {
    if (definition.columns[key].formula !== undefined) continue;
    const column = place.sheet.columns[columnIndex];
    if (column === undefined) continue;
    const from = firstAt(column, first);
    const last = from + isUsed.length - 1;
    if (last < column.count && column.rows[last] === place.rowLast) {
      // Rows ascend: so many up to the last are all of them.
      isUsed.fill(1);
      break;
    }
    for (let at = from; at < column.count; at++) {
      if (column.rows[at] > place.rowLast) break;
      isUsed[column.rows[at] - first] = 1;
    }
  }
  let count = 0;
  for (const used of isUsed) count += used;
  const rows = new Int32Array(count);
  const rowsBlank: number[] = [];
  let at = 0;
  for (let index = 0; index < isUsed.length && at < count; index++) {
    if (isUsed[index] === 1) rows[at++] = first + index;
    else rowsBlank.push(first + index);
  }
  return { rows, rowsBlank };
}

/** Brings the stored cells of a column onto the data rows: as they are where every row has its cell, else in one pass. */
function alignColumn(sheet: Sheet, columnIndex: number, rows: Int32Array): TableColumn {
  return filledColumn(sheet, columnIndex, rows) ?? alignedColumn(sheet, columnIndex, rows);
}

/** A column without a gap beside data rows without a gap; undefined for any other. Nothing is copied. */
function filledColumn(
  sheet: Sheet,
  columnIndex: number,
  rows: Int32Array,
): TableColumn | undefined {
  const column = sheet.columns[columnIndex];
  if (column === undefined || rows.length === 0) return undefined;
  const first = firstAt(column, rows[0]);
  const end = first + rows.length;
  const last = rows[rows.length - 1];
  const isWhole = end <= column.count && column.rows[end - 1] === last;
  if (!isWhole || last - rows[0] !== rows.length - 1) return undefined;
  const data = {
    kinds: column.kinds.subarray(first, end),
    values: column.values.subarray(first, end),
    formats: column.formats.subarray(first, end),
    strings: sheet.strings,
    columnIndex,
    formulaTexts: sheet.formulas,
  };
  return column.formulas ? { ...data, formulas: column.formulas.subarray(first, end) } : data;
}

/** The stored cells of a column on the data rows, blank where a row has none. */
function alignedColumn(sheet: Sheet, columnIndex: number, rows: Int32Array): TableColumn {
  const column = sheet.columns[columnIndex];
  const kinds = new Uint8Array(rows.length);
  const values = new Float64Array(rows.length).fill(Number.NaN);
  const formats = new Uint16Array(rows.length);
  const formulas = column?.formulas && new Int32Array(rows.length);
  if (column !== undefined) {
    const places = placesOfRows(rows, column);
    takeCells([kinds, values, formats], [column.kinds, column.values, column.formats], places);
    if (formulas && column.formulas)
      for (let row = 0; row < rows.length; row++)
        if (places[row] >= 0) formulas[row] = column.formulas[places[row]];
  }
  const { strings, formulas: formulaTexts } = sheet;
  const data = { kinds, values, formats, strings, columnIndex, formulaTexts };
  return formulas ? { ...data, formulas } : data;
}

/** Place among the stored cells of each row's cell, -1 for a row without one. Both ascend: one pass. */
function placesOfRows(rows: Int32Array, column: SheetColumn): Int32Array {
  const places = new Int32Array(rows.length).fill(-1);
  const [first, last] = [rows[0], rows[rows.length - 1]];
  const [from, to] = [firstAt(column, first), firstAt(column, last + 1)];
  if (last - first === rows.length - 1) placeByDistance(places, [column.rows, first], [from, to]);
  else placeByRow(places, [column.rows, rows], [from, to]);
  return places;
}

/** Data rows without a gap: a cell stands as far down as its row. */
function placeByDistance(
  places: Int32Array,
  [stored, first]: readonly [Int32Array, number],
  [from, to]: readonly [number, number],
): void {
  for (let at = from; at < to; at++) places[stored[at] - first] = at;
}

function placeByRow(
  places: Int32Array,
  [stored, rows]: readonly [Int32Array, Int32Array],
  [from, to]: readonly [number, number],
): void {
  for (let row = 0, at = from; row < rows.length; row++) {
    while (at < to && stored[at] < rows[row]) at++;
    if (at < to && stored[at] === rows[row]) places[row] = at;
  }
}

type Cells = readonly [kinds: Uint8Array, values: Float64Array, formats: Uint16Array];

function takeCells(
  [kinds, values, formats]: Cells,
  [fromKinds, fromValues, fromFormats]: Cells,
  places: Int32Array,
): void {
  for (let row = 0; row < places.length; row++) {
    const place = places[row];
    if (place < 0) continue;
    kinds[row] = fromKinds[place];
    values[row] = fromValues[place];
    formats[row] = fromFormats[place];
  }
}

/** Index of the first stored cell at or below a row. */
function firstAt(column: SheetColumn, row: number): number {
  let low = 0;
  let high = column.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (column.rows[middle] < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Rows that continue right below an Excel table, until the first row without a value. */
function rowsBelow(place: TablePlace): number[] {
  const below: number[] = [];
  for (let row = place.rangeRowLast + 1; row <= place.sheet.rowLast; row++) {
    if (!hasValue(place, row)) break;
    below.push(row);
  }
  return below;
}

function hasValue({ sheet, columnFirst, columnLast }: TablePlace, row: number): boolean {
  return sheet.columns.slice(columnFirst, columnLast + 1).some((column) => {
    if (column === undefined) return false;
    const at = firstAt(column, row);
    return at < column.count && column.rows[at] === row;
  });
}

function missingColumns(args: {
  definition: TableDefinition;
  found: ReadonlyMap<string, number>;
  headings: readonly string[];
  place: TablePlace;
}): MissingColumn[] {
  const { definition, found, headings, place } = args;
  const taken = new Set(found.values());
  const free = headings.filter((heading, index) => heading !== "" && !taken.has(index));
  return Object.keys(definition.columns)
    .filter((key) => !found.has(key))
    .map((key) => {
      const heading = nearestText(headingsOf(definition, key), free);
      const missing = {
        key,
        isRequired: definition.columns[key].isRequired === true,
        headingsFound: headings.filter((text) => text !== ""),
      };
      if (heading === undefined) return missing;
      const columnIndex = headings.indexOf(heading);
      const cell = { sheet: place.sheet.name, row: place.headingRow, columnIndex };
      return { ...missing, nearest: { heading, cell } };
    });
}
