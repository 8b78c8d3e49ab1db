import { KIND, type Sheet, type SheetColumn } from "../../addin/core/sheet";
import { ColumnBuilder, emptySheet, TextList } from "../../addin/core/sheet-builder";
import { headingsOf, normalHeading } from "../../addin/tables/find-table";
import type { ColumnType, TableDefinition } from "../../addin/tables/table";
import { isCellError, type Plain, plainValue } from "./cell-values";
import type { Place } from "./places";

/** Values of a range, as Excel hands them over. */
export type Matrix = readonly (readonly unknown[])[];

/** Types of columns in which a 0 is a number somebody typed; elsewhere it is how a host hands over a blank cell. */
const COUNTING: ReadonlySet<ColumnType> = new Set<ColumnType>(["amount", "number"]);

/** A sheet that holds one range, at its own place, as a table of the workbook. */
export function sheetOfRange(values: Matrix, definition: TableDefinition, place: Place): Sheet {
  const headings = (values[0] ?? []).map((value) => String(plainValue(value) ?? ""));
  const isCounted = columnTypes(definition, headings).map(isCounting);
  const strings = new TextList();
  const own = headings.map(() => new ColumnBuilder(values.length));
  for (let index = 0; index < values.length; index++) {
    const row = values[index];
    for (let at = 0; at < own.length; at++) {
      const value = cellOf(row[at], index === 0 || isCounted[at]);
      if (value !== null) put(own[at], place.row + index, value, strings);
    }
  }
  const columns: ColumnBuilder[] = [];
  own.forEach((column, at) => {
    columns[place.columnIndex + at] = column;
  });
  const rowLast = place.row + values.length - 1;
  return {
    ...emptySheet(place.sheet),
    columns,
    rowLast,
    strings,
    tables: [
      {
        name: definition.name,
        rowFirst: place.row,
        rowLast,
        columnFirst: place.columnIndex,
        columnLast: place.columnIndex + headings.length - 1,
        totalsRows: hasTotals(values, definition, headings) ? 1 : 0,
      },
    ],
  };
}

/** What is read from a cell; null for a blank one, which some hosts hand over as 0. */
function cellOf(given: unknown, isZeroTyped: boolean): Plain {
  const value = plainValue(given);
  return value === 0 && !isZeroTyped ? null : value;
}

/** Whether a range would be read as this sheet was: every cell is compared, so that nothing need be kept beside the sheet. */
export function isSheetOfRange(sheet: Sheet, values: Matrix, definition: TableDefinition): boolean {
  const [{ rowFirst, rowLast, columnFirst, columnLast }] = sheet.tables;
  const width = columnLast - columnFirst + 1;
  if (values.length !== rowLast - rowFirst + 1 || values[0].length !== width) return false;
  const headings = (values[0] ?? []).map((value) => String(plainValue(value) ?? ""));
  const isCounted = columnTypes(definition, headings).map(isCounting);
  const next = new Int32Array(width);
  for (let index = 0; index < values.length; index++) {
    const row = values[index];
    for (let at = 0; at < width; at++) {
      const column = sheet.columns[columnFirst + at];
      const value = cellOf(row[at], index === 0 || isCounted[at]);
      const isFilled = column?.rows[next[at]] === rowFirst + index && next[at] < column.count;
      if (value === null && !isFilled) continue;
      if (value === null || !isFilled || !isCell(sheet, column, next[at]++, value)) return false;
    }
  }
  return true;
}

function isCell(
  { strings }: Sheet,
  { kinds, values }: SheetColumn,
  at: number,
  value: Exclude<Plain, null>,
): boolean {
  const kind = kinds[at];
  if (typeof value === "string") return kind === KIND.text && strings.get(values[at]) === value;
  if (typeof value === "number") return kind === KIND.number && Object.is(values[at], value);
  if (isCellError(value)) return kind === KIND.error && strings.get(values[at]) === value.error;
  return kind === KIND.boolean && values[at] === (value ? 1 : 0);
}

function put(
  column: ColumnBuilder,
  row: number,
  value: Exclude<Plain, null>,
  strings: TextList,
): void {
  if (typeof value === "number") column.push(row, KIND.number, value);
  else if (typeof value === "boolean") column.push(row, KIND.boolean, value ? 1 : 0);
  else if (isCellError(value)) column.push(row, KIND.error, strings.add(value.error));
  else column.push(row, KIND.text, strings.add(value));
}

const isCounting = (type: ColumnType | undefined): boolean =>
  type !== undefined && COUNTING.has(type);

/** Type of each column by its heading, in any language; undefined where the table does not know it. */
function columnTypes(
  definition: TableDefinition,
  headings: readonly string[],
): (ColumnType | undefined)[] {
  const typeOf = new Map<string, ColumnType>();
  for (const key of Object.keys(definition.columns).toReversed())
    for (const heading of headingsOf(definition, key))
      typeOf.set(heading, definition.columns[key].type);
  return headings.map((heading) => typeOf.get(normalHeading(heading)));
}

/** What Excel writes into the first cell of a row of totals, and what people write there. */
const TOTALS = /^(?:grand )?(?:totals?|sum|summe|gesamt|ergebnis|suma|somme)\b/i;

/**
 * Whether the last row is the table's row of totals, which [#All] includes: it says so, and no other column that every
 * row must fill holds anything but a number. A row without such a word is an entry, however empty it is.
 */
function hasTotals(
  values: Matrix,
  definition: TableDefinition,
  headings: readonly string[],
): boolean {
  const last = (values[values.length - 1] ?? []).map(plainValue);
  const isSaid = last.some((value) => typeof value === "string" && TOTALS.test(value.trim()));
  if (!isSaid || values.length < 3) return false;
  const normal = headings.map(normalHeading);
  const needed = Object.keys(definition.columns).filter(
    (key) => definition.columns[key].isRequired && !isCounting(definition.columns[key].type),
  );
  return needed.every((key) => {
    const names = headingsOf(definition, key);
    const value = last[normal.findIndex((heading) => names.includes(heading))] ?? null;
    return (
      value === null || value === 0 || (typeof value === "string" && TOTALS.test(value.trim()))
    );
  });
}
