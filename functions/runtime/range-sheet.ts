import { KIND, type Sheet } from "../../addin/core/sheet";
import { ColumnBuilder, emptySheet, StringList } from "../../addin/core/sheet-builder";
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
  const types = columnTypes(definition, headings);
  const strings = new StringList();
  const columns: ColumnBuilder[] = [];
  for (let at = 0; at < headings.length; at++)
    columns[place.columnIndex + at] = new ColumnBuilder();
  values.forEach((row, index) => {
    for (let at = 0; at < headings.length; at++) {
      const value = plainValue(row[at]);
      if (value === null || (value === 0 && index > 0 && !isCounting(types[at]))) continue;
      put(columns[place.columnIndex + at], place.row + index, value, strings);
    }
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

function put(
  column: ColumnBuilder,
  row: number,
  value: Exclude<Plain, null>,
  strings: StringList,
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
