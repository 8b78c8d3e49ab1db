import { addressOf, noteAddresses } from "../../functions/runtime/addresses";
import { placeOf } from "../../functions/runtime/places";
import type { Books } from "../books/books";
import { dayOfIso } from "../core/calendar";
import { columnName, fullAddress } from "../core/cells";
import { KIND, type Sheet, type Strings } from "../core/sheet";
import { allTables } from "../tables/all-tables";
import { findTable, indexOfRow, normalHeading, type TablePlace } from "../tables/find-table";
import type { TableDefinition } from "../tables/table";
import type { TableColumn, TableData } from "../tables/table-data";

/** A table of a workbook as Excel hands it to a function: [#All], values only, with its address noted. */
export function tableRange(books: Books, name: string): unknown[][] | undefined {
  const definition = allTables.find((table) => table.name.toLowerCase() === name.toLowerCase());
  const data = definition && books.tables.get(definition.name);
  if (definition === undefined || data === undefined) return undefined;
  const place = findTable(books.workbook, definition);
  // A foreign layout has no range of our table: it is laid out from what its mapping found.
  return place === undefined ||
    place.sheet.name !== data.sheet ||
    place.headingRow !== data.headingRow
    ? mappedRange(definition, data)
    : placedRange(place);
}

/** A column of a table without its heading, such as Ledger[Out]; undefined where the workbook has none of that name. */
export function columnRange(books: Books, name: string): unknown[][] | undefined {
  const [, table = "", heading = ""] = /^([^[\]]+)\[([^[\]#]+)\]$/.exec(name.trim()) ?? [];
  const range = tableRange(books, table);
  const at = (range?.[0] ?? []).findIndex(
    (one) => normalHeading(String(one ?? "")) === normalHeading(heading),
  );
  if (range === undefined || at < 0) return undefined;
  const values = range.slice(1).map((row) => [row[at]]);
  const address = addressOf(range);
  const { sheet, row, columnIndex } = placeOf(address, table);
  const column = columnName(columnIndex + at);
  const first = fullAddress({ sheet, row: row + 1, columnIndex: columnIndex + at });
  if (address !== undefined) noteAddresses([values], [`${first}:${column}${row + values.length}`]);
  return values;
}

function placedRange({ sheet, headingRow, rangeRowLast, columnFirst, columnLast }: TablePlace) {
  const values: unknown[][] = [];
  for (let row = headingRow; row <= rangeRowLast; row++) {
    const line: unknown[] = [];
    for (let at = columnFirst; at <= columnLast; at++) line.push(valueAt(sheet, row, at));
    values.push(line);
  }
  const first = fullAddress({ sheet: sheet.name, row: headingRow, columnIndex: columnFirst });
  noteAddresses([values], [`${first}:${columnName(columnLast)}${rangeRowLast}`]);
  return values;
}

function valueAt(sheet: Sheet, row: number, columnIndex: number): unknown {
  const column = sheet.columns[columnIndex];
  const at = column === undefined ? -1 : indexOfRow(column.rows, column.count, row);
  if (column === undefined || at < 0) return null;
  return contentOf(column.kinds[at], column.values[at], sheet.strings);
}

/** As Excel hands values over: dates as serials, errors as objects. */
function contentOf(kind: number, value: number, strings: Strings): unknown {
  switch (kind) {
    case KIND.number:
      return value;
    case KIND.boolean:
      return value === 1;
    case KIND.text:
      return strings.get(value);
    case KIND.isoDate:
      return dayOfIso(strings.get(value)) ?? strings.get(value);
    case KIND.error:
      return { code: strings.get(value) };
    default:
      return null;
  }
}

function mappedRange({ columns: known }: TableDefinition, data: TableData): unknown[][] {
  const columns = [...data.columns];
  const cell = (column: TableColumn, row: number) =>
    contentOf(column.kinds[row], column.values[row], column.strings);
  const headings = columns.map(([key]) => known[key].english);
  const rows = Array.from({ length: data.count }, (_, row) =>
    columns.map(([, column]) => cell(column, row)),
  );
  return [headings, ...rows];
}
