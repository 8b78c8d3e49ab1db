import { dayOfIso } from "../core/calendar";
import type { Cell } from "../core/cells";
import type { CellContent } from "../core/finding";
import { KIND } from "../core/sheet";
import type { ColumnDefinition } from "../tables/table";
import { cellOf, type TableColumn, type TableData, textAt } from "../tables/table-data";
import { remembered } from "./remembered";

/** A column that was found, with what is known of it. */
export interface PlacedColumn {
  readonly table: TableData;
  readonly key: string;
  readonly definition: ColumnDefinition;
  readonly column: TableColumn;
}

/** Written by the product, quoting the cells of other tables: formulas and odd texts are at home there. */
const QUOTING: ReadonlySet<string> = new Set(["ChangeLog", "Findings"]);

/** Every column found in the tables that people type. */
export function* placedColumns(tables: ReadonlyMap<string, TableData>): Iterable<PlacedColumn> {
  for (const table of tables.values()) {
    if (QUOTING.has(table.definition.name)) continue;
    for (const [key, column] of table.columns)
      yield { table, key, definition: table.definition.columns[key], column };
  }
}

/** True when a column has a cell of a kind: most columns have none of those that a check looks for. */
export function hasKind(column: TableColumn, kind: number): boolean {
  return (kindsOf(column) & (1 << kind)) !== 0;
}

/** Bits of the kinds of a column's cells; blank is none. */
const kindsOf = remembered(
  ({ kinds }: TableColumn): number => bitsOfKinds(kinds),
  (column) => [column],
);

/** Where cells of one kind stand, joining the numbers of their kinds four at a time tells it; else each cell does. */
function bitsOfKinds(kinds: Uint8Array): number {
  if (kinds.length < WORD) return bitsOfEach(kinds);
  const joined = joinedBytes(kinds);
  return (joined & (joined - 1)) === 0 ? (1 << joined) & ~1 : bitsOfEach(kinds);
}

/** Bytes of a word, which begins at a multiple of them. */
const WORD = 4;

/** All bytes joined by "or"; at least a word of them. */
function joinedBytes(bytes: Uint8Array): number {
  const lead = (WORD - (bytes.byteOffset % WORD)) % WORD;
  const count = Math.floor((bytes.length - lead) / WORD);
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset + lead, count);
  let joined = 0;
  for (let at = 0; at < words.length; at++) joined |= words[at];
  joined |= (joined >>> 16) | (joined >>> 8) | (joined >>> 24);
  for (let at = 0; at < lead; at++) joined |= bytes[at];
  for (let at = lead + count * WORD; at < bytes.length; at++) joined |= bytes[at];
  return joined & 0xff;
}

function bitsOfEach(kinds: Uint8Array): number {
  let bits = 0;
  for (let row = 0; row < kinds.length; row++) bits |= 1 << kinds[row];
  return bits & ~1;
}

/** Formula of a cell, "=" left out; "" for a typed cell. */
export function formulaAt(column: TableColumn, row: number): string {
  const index = column.formulas?.[row] ?? 0;
  return index === 0 ? "" : column.formulaTexts.get(index - 1);
}

/** What a cell holds, for the "before" of a fix. */
export function contentAt(column: TableColumn | undefined, row: number): CellContent {
  if (column === undefined || column.kinds[row] === 0) return null;
  const formula = formulaAt(column, row);
  if (formula !== "") return { formula };
  if (column.kinds[row] === KIND.number) return column.values[row];
  if (column.kinds[row] === KIND.boolean) return column.values[row] === 1;
  return isoDayAt(column, row) ?? textAt(column, row);
}

/** The number of a day that the file writes as text; undefined for all else. */
function isoDayAt(column: TableColumn, row: number): number | undefined {
  return column.kinds[row] === KIND.isoDate ? dayOfIso(textAt(column, row)) : undefined;
}

/** Cell of a finding, and the number of its entry where the table is the ledger. */
export function placeOf(
  { table, key }: { table: TableData; key: string },
  row: number,
): { cell: Cell; entry: string } {
  const isLedger = table.definition.name === "Ledger";
  return {
    cell: cellOf(table, row, key),
    entry: isLedger ? textAt(table.columns.get("no"), row) : "",
  };
}

/** Rows that stand for the same thing side by side, as first and last; rows ascend. */
export function* runsOf(rows: Iterable<number>): Iterable<{ first: number; last: number }> {
  let run: { first: number; last: number } | undefined;
  for (const row of rows) {
    if (run !== undefined && row === run.last + 1) {
      run.last = row;
      continue;
    }
    if (run !== undefined) yield run;
    run = { first: row, last: row };
  }
  if (run !== undefined) yield run;
}
