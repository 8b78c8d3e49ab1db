import type { Workbook } from "../core/sheet";
import { type MatrixValue, sheetOfMatrix, workbookOf } from "../core/sheet-builder";
import type { Say } from "../core/words";
import { accounts as accountsTable } from "../tables/accounts";
import { categories as categoriesTable } from "../tables/categories";
import { ledger as ledgerTable } from "../tables/ledger";
import { readTable } from "../tables/read-table";
import { settings as settingsTable } from "../tables/settings";
import { headingOf, type TableDefinition } from "../tables/table";
import type { TableData } from "../tables/table-data";
import { foreignSheet } from "./foreign-sheet";
import { addEntries, addOpenings, entryTexts } from "./map-entries";
import { MappedColumn } from "./mapped-columns";
import type { Mapping } from "./mapping";
import type { Application } from "./read-cells";

/** The tables that a mapping makes of a foreign cash book, and what was read by the mapping's word. */
export interface MappedTables {
  readonly tables: ReadonlyMap<string, TableData>;
  /** Dates that were text, read with the mapping's language and year. */
  readonly textDates: number;
}

/**
 * Reads a foreign cash book as the mapping says: a ledger whose cells are those of the foreign sheet, with its
 * accounts, categories and base currency. Throws InputError when sheet, column or cell is not there.
 */
export function applyMapping(
  workbook: Workbook,
  { mapping, say }: { mapping: Mapping; say: Say },
): MappedTables {
  const sheet = foreignSheet(workbook, { mapping, say });
  const keys = ["no", "date", "account", "currency", "in", "out", ...keysMapped(mapping)];
  const columns = new Map(keys.map((key) => [key, new MappedColumn()]));
  const { is1904 } = workbook;
  const application: Application = { sheet, mapping, say, columns, rows: [], is1904, textDates: 0 };
  addOpenings(application);
  addEntries(application);
  const tables = new Map([
    ["Ledger", ledgerOf(application)],
    ["Accounts", tableOf(accountsTable, mapping.accounts)],
    ["Settings", tableOf(settingsTable, settingsOf(mapping))],
  ]);
  if (mapping.categories) tables.set("Categories", tableOf(categoriesTable, mapping.categories));
  return { tables, textDates: application.textDates };
}

/** Columns that the mapping speaks of: what it does not map is absent, not blank. */
function keysMapped({ entry, balance }: Mapping): string[] {
  const mapped = entryTexts.filter((key) => key === "category" || entry[key] !== undefined);
  return balance ? [...mapped, "balance"] : mapped;
}

function settingsOf(mapping: Mapping): { key: string; value: string }[] {
  const language = mapping.language ? [{ key: "language", value: mapping.language }] : [];
  return [{ key: "base-currency", value: mapping.baseCurrency }, ...language];
}

function ledgerOf({ sheet, mapping, columns, rows }: Application): TableData {
  const made = [...columns].map(([key, column]) => [key, column.column()] as const);
  return {
    definition: ledgerTable,
    sheet: sheet.sheet.name,
    headingRow: mapping.headingRow,
    count: rows.length,
    rows: Int32Array.from(rows),
    columns: new Map(made),
    is1904: false,
    rowsBlank: [],
    rowsBelow: [],
    missing: [],
  };
}

/** A small table of the mapping itself, as if it stood on a sheet of its name. */
function tableOf<Row extends object>(definition: TableDefinition, rows: readonly Row[]): TableData {
  const keys = Object.keys(definition.columns);
  const headings = keys.map((key) => headingOf(definition, key).english);
  const values = rows.map((row) => {
    const cells: ReadonlyMap<string, unknown> = new Map(Object.entries(row));
    return keys.map((key): MatrixValue => {
      const value = cells.get(key);
      return typeof value === "string" ? value : null;
    });
  });
  const sheet = sheetOfMatrix(definition.name, [headings, ...values]);
  const table = readTable(workbookOf([sheet]), definition);
  if (table === undefined) throw new Error(`${definition.name}: a table made here was not found`);
  return table;
}
