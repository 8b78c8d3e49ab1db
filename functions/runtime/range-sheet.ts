import type { Sheet, SheetColumn } from "../../addin/core/sheet";
import { emptySheet } from "../../addin/core/sheet-builder";
import { headingsOf, normalHeading } from "../../addin/tables/find-table";
import type { ColumnType, TableDefinition } from "../../addin/tables/table";
import { plainValue } from "./cell-values";
import type { HashLanes } from "./hash-lanes";
import type { Place } from "./places";
import { areRangeColumns, type RangeReading, rangeColumns } from "./range-columns";

/** Values of a range, as Excel hands them over. */
export type Matrix = readonly (readonly unknown[])[];

/** Types of columns in which a 0 is a number somebody typed; elsewhere it is how a host hands over a blank cell. */
const COUNTING: ReadonlySet<ColumnType> = new Set<ColumnType>(["amount", "number"]);

/** A sheet that holds one range, at its own place, as a table of the workbook; and the hash of what it holds. */
export function sheetOfRange(
  given: Matrix,
  definition: TableDefinition,
  place: Place,
): { readonly sheet: Sheet; readonly hash: HashLanes } {
  const values = withBlankRows(given);
  const headings = headingsOfRange(values);
  const { columns: own, strings, hash } = rangeColumns(readingOf(values, definition, place.row));
  const columns: SheetColumn[] = [];
  own.forEach((column, at) => {
    columns[place.columnIndex + at] = column;
  });
  const rowLast = place.row + values.length - 1;
  const sheet = {
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
  return { sheet, hash };
}

/** Whether a range would be read as this sheet was: every cell is compared, so that nothing need be kept beside the sheet. */
export function isSheetOfRange(sheet: Sheet, given: Matrix, definition: TableDefinition): boolean {
  const values = withBlankRows(given);
  const [{ rowFirst, rowLast, columnFirst, columnLast }] = sheet.tables;
  const width = columnLast - columnFirst + 1;
  if (values.length !== rowLast - rowFirst + 1 || values[0].length !== width) return false;
  const columns = sheet.columns.slice(columnFirst, columnLast + 1);
  return areRangeColumns(columns, sheet.strings, readingOf(values, definition, rowFirst));
}

/**
 * The range with blank cells in its blank rows: desktop hosts hand these over as 0 in every column, and an amount of 0 in
 * such a row is nobody's.
 */
function withBlankRows(values: Matrix): Matrix {
  let made: (readonly unknown[])[] | undefined;
  for (let row = 1; row < values.length; row++)
    if (values[row].every(isBlankOrZero)) {
      made ??= [...values];
      made[row] = values[row].map(() => null);
    }
  return made ?? values;
}

const isBlankOrZero = (value: unknown): boolean =>
  value === 0 || value === "" || value === null || value === undefined;

function readingOf(values: Matrix, definition: TableDefinition, rowFirst: number): RangeReading {
  const isCounted = columnTypes(definition, headingsOfRange(values)).map(isCounting);
  return { values, rowFirst, isCounted };
}

const headingsOfRange = ([headings = []]: Matrix): string[] =>
  headings.map((value) => String(plainValue(value) ?? ""));

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
