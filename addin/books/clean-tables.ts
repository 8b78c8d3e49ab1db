import { columnName } from "../core/cells";
import { allTables } from "../tables/all-tables";
import { normalHeading, rowTexts } from "../tables/find-table";
import type { TableDefinition } from "../tables/table";
import { type TableData, textAt } from "../tables/table-data";
import type { Books } from "./books";
import { type CleanCell, cleanCell } from "./clean-cells";
import { type NamelessText, nameHider } from "./member-names";
import { baseCurrencyOf } from "./valuation";

export type CleanRow = Readonly<Record<string, CleanCell>>;

/** A table as it is sent: the columns that hold something, and its rows. */
export interface CleanTable {
  /** The table's own definition, without the columns that are left out. */
  readonly definition: TableDefinition;
  readonly rows: readonly CleanRow[];
}

/** What was not taken over. Its names may tell what is not to be told: they are for the sender only. */
export interface LeftOut {
  /** Columns that the tables have and nobody knows, such as Ledger!X. */
  readonly columns: readonly string[];
  /** Sheets without a table that is known. */
  readonly sheets: readonly string[];
  /** Excel tables that nobody knows. */
  readonly tables: readonly string[];
  /** Tables and columns that hold persons and names, such as Names and CashCounts.countedBy. */
  readonly personal: readonly string[];
}

/** A workbook's tables cleaned for sending. */
export interface CleanCopy {
  readonly tables: readonly CleanTable[];
  /** How often a recorded name was replaced by its code. */
  readonly namesReplaced: number;
  readonly leftOut: LeftOut;
}

/** Names stand here, and what cells held before they were changed. */
const PERSONAL_TABLES: ReadonlySet<string> = new Set(["Names", "ChangeLog"]);
/** Columns in which persons sign with their names. */
const PERSONAL_COLUMNS: ReadonlySet<string> = new Set(["CashCounts.countedBy", "Ledger.checked"]);

/**
 * Everything that a workbook's known tables say, typed, and nothing else of the file. Without names: recorded names are
 * replaced by codes wherever they occur, and persons are left out.
 */
export function cleanCopy(books: Books, { names }: { names: "codes" | "names" }): CleanCopy {
  const isKept = (name: string): boolean => names === "names" || !PERSONAL_TABLES.has(name);
  const hide = names === "names" ? undefined : nameHider(books);
  const known = new Map<string, NamelessText>();
  let namesReplaced = 0;
  const clean = (cell: CleanCell): CleanCell => {
    if (typeof cell !== "string" || hide === undefined) return cell;
    const hidden = known.get(cell) ?? hide(cell);
    known.set(cell, hidden);
    namesReplaced += hidden.count;
    return hidden.text;
  };
  const filled = [...books.tables.values()].filter(({ count }) => count > 0);
  const tables = filled
    .filter(({ definition }) => isKept(definition.name))
    .map((table) => cleanTable(books, table, { clean, names }));
  return { tables, namesReplaced, leftOut: leftOut(books, names) };
}

function cleanTable(
  books: Books,
  table: TableData,
  { clean, names }: { clean: (cell: CleanCell) => CleanCell; names: "codes" | "names" },
): CleanTable {
  const { definition } = table;
  const keys = [...table.columns.keys()].filter(
    (key) => names === "names" || !PERSONAL_COLUMNS.has(`${definition.name}.${key}`),
  );
  const currencyOf = currencyOfCells(books, table);
  const rows = Array.from({ length: table.count }, (_, row) =>
    Object.fromEntries(
      keys.map((key) => [
        key,
        clean(cleanCell(table, { row, key, currency: currencyOf(row, key) })),
      ]),
    ),
  );
  const kept = keysToKeep(definition, keys, rows);
  return { definition: withColumns(definition, kept), rows };
}

/** Required columns, those that hold something, and the currencies of amounts. */
function keysToKeep(
  { columns }: TableDefinition,
  found: readonly string[],
  rows: readonly CleanRow[],
): ReadonlySet<string> {
  const isFilled = (key: string): boolean => rows.some((row) => row[key] !== null);
  const kept = new Set(
    Object.keys(columns).filter(
      (key) => columns[key].isRequired || (found.includes(key) && isFilled(key)),
    ),
  );
  for (const key of [...kept]) {
    const { currency } = columns[key];
    if (currency !== undefined) kept.add(currency);
  }
  return kept;
}

/** A definition with some of its columns, in its own order. */
export function withColumns(
  definition: TableDefinition,
  kept: ReadonlySet<string>,
): TableDefinition {
  const columns = Object.entries(definition.columns).filter(([key]) => kept.has(key));
  return { ...definition, columns: Object.fromEntries(columns) };
}

/** Currency of an amount cell: in its row, its account's, or the base currency; "" where none is known. */
function currencyOfCells(books: Books, table: TableData): (row: number, key: string) => string {
  const accounts = new Map(books.accounts.map(({ account, currency }) => [account, currency]));
  const { definition, columns } = table;
  const base = baseCurrencyOf(books);
  const accountOf = (row: number): string =>
    accounts.get(textAt(columns.get("account"), row)) ?? "";
  return (row, key) => {
    const { currency } = definition.columns[key];
    if (currency !== undefined) {
      const own = textAt(columns.get(currency), row);
      // The account decides, as everywhere in the books.
      return "account" in definition.columns ? accountOf(row) || own : own;
    }
    const isInAccount = "account" in definition.columns && !("currency" in definition.columns);
    return isInAccount ? accountOf(row) : base;
  };
}

function leftOut({ workbook, tables: all }: Books, names: "codes" | "names"): LeftOut {
  const sheetsKnown = new Set([...all.values()].map(({ sheet }) => sheet));
  const tables = [...all.values()].filter(({ count }) => count > 0);
  const known = new Set(allTables.map(({ name }) => normalHeading(name)));
  const personal = tables.flatMap(({ definition, columns }) =>
    PERSONAL_TABLES.has(definition.name)
      ? [definition.name]
      : [...columns.keys()]
          .map((key) => `${definition.name}.${key}`)
          .filter((column) => PERSONAL_COLUMNS.has(column)),
  );
  return {
    columns: tables.flatMap((table) => unknownColumns(workbook, table)),
    sheets: workbook.sheets.map(({ name }) => name).filter((name) => !sheetsKnown.has(name)),
    tables: workbook.sheets
      .flatMap((sheet) => sheet.tables.map(({ name }) => name))
      .filter((name) => !known.has(normalHeading(name))),
    personal: names === "names" ? [] : personal,
  };
}

/** Columns with a heading that no column of the definition took. */
function unknownColumns({ sheets }: Books["workbook"], table: TableData): string[] {
  const sheet = sheets.find(({ name }) => name === table.sheet);
  if (sheet === undefined) return [];
  const taken = new Set<number>();
  for (const { columnIndex, columnIndices } of table.columns.values()) {
    taken.add(columnIndex);
    for (const index of columnIndices ?? []) taken.add(index);
  }
  return rowTexts(sheet, table.headingRow)
    .map((heading, index) => (heading !== "" && !taken.has(index) ? columnName(index) : ""))
    .filter((letters) => letters !== "")
    .map((letters) => `${table.definition.name}!${letters}`);
}
