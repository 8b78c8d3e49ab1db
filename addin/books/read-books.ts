import type { Workbook } from "../core/sheet";
import type { Say } from "../core/words";
import { allTables } from "../tables/all-tables";
import { readTable } from "../tables/read-table";
import type { TableData } from "../tables/table-data";
import { type Books, buildBooks } from "./books";

/** Reads every table that a workbook has, by Excel name. */
export function readTables(workbook: Workbook): ReadonlyMap<string, TableData> {
  const tables = new Map<string, TableData>();
  for (const definition of allTables) {
    const table = readTable(workbook, definition);
    if (table !== undefined) tables.set(definition.name, table);
  }
  return tables;
}

/** Reads the books of a ledger workbook. Throws InputError when it has no ledger. */
export function readBooks(workbook: Workbook, say: Say): Books {
  return buildBooks({ tables: readTables(workbook), workbook }, say);
}
