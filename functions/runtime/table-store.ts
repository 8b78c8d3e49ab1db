import type { Sheet } from "../../addin/core/sheet";
import { workbookOf } from "../../addin/core/sheet-builder";
import { readTable } from "../../addin/tables/read-table";
import type { TableDefinition } from "../../addin/tables/table";
import type { TableData } from "../../addin/tables/table-data";
import type { HashLanes } from "./hash-lanes";
import { countWithin } from "./kept-room";
import type { Place } from "./places";
import { isSheetOfRange, type Matrix, sheetOfRange } from "./range-sheet";

/** A table that Excel handed over, read once. The same content at the same place is the same object. */
export interface GivenTable {
  readonly definition: TableDefinition;
  readonly sheet: Sheet;
  /** Of its cells. */
  readonly hash: HashLanes;
  /** Undefined when the range has no heading of the table. */
  readonly data: TableData | undefined;
}

interface Kept {
  readonly table: GivenTable;
  readonly place: Place;
}

/** Those used last are kept: after each edit of a ledger the one before it is of no use any more. */
const ROOM = { entries: 24, cells: 3_000_000 };

const kept: Kept[] = [];

/**
 * Reads a range as a table. 200 formulas over one ledger hand it over 200 times; a range whose every value is that of
 * a kept one, compared one by one, is not read again.
 */
export function givenTable(values: Matrix, definition: TableDefinition, place: Place): GivenTable {
  const at = kept.findIndex(
    (one) =>
      one.table.definition === definition &&
      isPlace(one.place, place) &&
      isSheetOfRange(one.table.sheet, values, definition),
  );
  if (at >= 0) {
    const [found] = kept.splice(at, 1);
    kept.unshift(found);
    return found.table;
  }
  const { sheet, hash } = sheetOfRange(values, definition, place);
  const table = { definition, sheet, hash, data: readTable(workbookOf([sheet]), definition) };
  kept.unshift({ table, place });
  kept.length = countWithin(
    kept.map((one) => [one.table]),
    ROOM,
  );
  return table;
}

/** Forgets every table, so that a test can tell reading from remembering. */
export function forgetTables(): void {
  kept.length = 0;
}

function isPlace(a: Place, b: Place): boolean {
  return a.sheet === b.sheet && a.row === b.row && a.columnIndex === b.columnIndex;
}
