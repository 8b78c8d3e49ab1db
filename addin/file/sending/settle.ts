import { NOT_KNOWN } from "../../core/value";
import type { ColumnDefinition, TableDefinition } from "../../tables/table";
import { type Calculated, calculatedColumn } from "../template/calculated";
import { type CellValue, cellOfRow, type LedgerContent, type LedgerRow } from "../template/content";
import { referencesOf, tableOf } from "../template/formula-text";
import { RUNNING_ROWS_MAX } from "../template/table-sheet";
import { areDistinctInExcel } from "./excel-keys";

/** A table of a copy: its own definition, with the columns that it has, and its rows. */
export interface CopyTable {
  readonly definition: TableDefinition;
  readonly rows: readonly LedgerRow[];
}

/** Calculated columns in the order in which they build on one another. */
const CALCULATED: readonly (readonly [table: string, key: string])[] = [
  ["Ledger", "currency"],
  ["Ledger", "base"],
  ["Ledger", "balance"],
  ["Accounts", "balance"],
  ["Funds", "balance"],
  ["Literature", "stock"],
  ["CountLines", "total"],
];
/** Given to every copy that can have them, also where the source has none. */
const ALWAYS: ReadonlySet<string> = new Set([
  "Ledger.currency",
  "Ledger.balance",
  "Accounts.balance",
]);
/** Columns that formulas look up or add by; Excel does not compare them letter by letter. */
const LOOKED_UP_BY: Readonly<Record<string, string>> = {
  "Ledger.currency": "Accounts.account",
  "Ledger.balance": "Ledger.account",
  "Accounts.balance": "Ledger.account",
  "Funds.balance": "Ledger.fund",
  "Literature.stock": "StockMoves.item",
};

/**
 * Decides of every calculated column whether it is sent as the formula of the template or as values: as the formula
 * where that gives what the source shows in every row, so that no figure changes by being sent.
 */
export function settledTables(tables: readonly CopyTable[]): readonly CopyTable[] {
  let settled = tables;
  for (const [name, key] of CALCULATED)
    settled = settled.map((table) =>
      table.definition.name === name ? settledTable(settled, table, key) : table,
    );
  return settled;
}

function settledTable(all: readonly CopyTable[], table: CopyTable, key: string): CopyTable {
  const column = table.definition.columns[key];
  const full = `${table.definition.name}.${key}`;
  const definition = column ?? (ALWAYS.has(full) ? fullDefinition(full) : undefined);
  if (definition === undefined) return table;
  const shown = table.rows.map((row) => cellOfRow(row, key));
  const results = canCalculate(all, full, definition) ? calculated(all, full) : undefined;
  const isShown = shown.some((value) => value !== null);
  const agrees = results?.every((result, index) => (isShown ? isSame(shown[index], result) : true));
  if (results !== undefined && agrees) {
    const isTooLong = full === "Ledger.balance" && table.rows.length > RUNNING_ROWS_MAX;
    return isTooLong
      ? withValues(table, { key, definition, values: results.map(sentValue) })
      : withFormula(table, key, definition);
  }
  if (column === undefined) return table;
  const values = shown.map((value, index) =>
    value === null && full === "Ledger.currency" ? textOf(results?.[index]) : value,
  );
  return withValues(table, { key, definition, values });
}

function fullDefinition(full: string): ColumnDefinition {
  const [name, key] = full.split(".");
  return tableOf(name).columns[key];
}

/** Whether everything is there that the formula looks at, and compares in Excel as it does in the books. */
function canCalculate(
  all: readonly CopyTable[],
  full: string,
  { formula }: ColumnDefinition,
): boolean {
  if (formula === undefined) return false;
  const [own] = full.split(".");
  const isThere = (reference: string): boolean => {
    const [name, key] = reference.split(".");
    const table = all.find(({ definition }) => definition.name === name);
    return table?.definition.columns[key] !== undefined;
  };
  // A fund without a currency adds up the base amounts, which must be formulas as those of the template are.
  const needsBase = full === "Funds.balance";
  const ledger = all.find(({ definition }) => definition.name === "Ledger");
  if (needsBase && ledger?.definition.columns.base?.formula === undefined) return false;
  const by = LOOKED_UP_BY[full];
  return (
    referencesOf(formula, own).every(isThere) &&
    (by === undefined || areDistinctInExcel(keysOf(all, by, full)))
  );
}

/** All keys that take part in a comparison: of the column that is looked up in, and of the rows that look. */
function keysOf(all: readonly CopyTable[], by: string, full: string): readonly string[] {
  const [, key] = by.split(".");
  const names = new Set([by.split(".")[0], full.split(".")[0]]);
  return all
    .filter(({ definition }) => names.has(definition.name))
    .flatMap(({ rows }) => rows.map((row) => String(cellOfRow(row, key) ?? "")));
}

function calculated(all: readonly CopyTable[], full: string): readonly Calculated[] {
  const content = contentOf(all, full);
  return calculatedColumn(content, full);
}

/** Rows by table, without the values of a column that is to be calculated. */
function contentOf(all: readonly CopyTable[], full: string): LedgerContent {
  const [name, key] = full.split(".");
  return new Map(
    all.map(({ definition, rows }) => [
      definition.name,
      definition.name === name ? rows.map((row) => ({ ...row, [key]: null })) : rows,
    ]),
  );
}

/** Amounts that differ by less than any currency's minor unit are the same. */
const TOLERANCE = 0.00005;

function isSame(shown: CellValue, result: Calculated): boolean {
  if (shown === NOT_KNOWN) return true;
  if (typeof result === "object") return shown === result.error;
  if (typeof result === "number")
    return typeof shown === "number" && Math.abs(shown - result) < TOLERANCE;
  return shown === result;
}

const sentValue = (result: Calculated): CellValue =>
  typeof result === "object" ? result.error : result;

const textOf = (result: Calculated | undefined): CellValue =>
  typeof result === "string" ? result : null;

function withFormula(table: CopyTable, key: string, definition: ColumnDefinition): CopyTable {
  const rows = table.rows.map((row) => ({ ...row, [key]: null }));
  return { definition: withColumn(table.definition, key, definition), rows };
}

function withValues(
  table: CopyTable,
  { key, definition, values }: { key: string; definition: ColumnDefinition; values: CellValue[] },
): CopyTable {
  const { formula: _, ...typed } = definition;
  const rows = table.rows.map((row, index) => ({ ...row, [key]: values[index] }));
  return { definition: withColumn(table.definition, key, typed), rows };
}

/** The definition with a column changed, or added in the place that the whole table gives it. */
function withColumn(
  definition: TableDefinition,
  key: string,
  column: ColumnDefinition,
): TableDefinition {
  const columns = { ...definition.columns, [key]: column };
  const order = Object.keys(tableOf(definition.name).columns);
  const entries = Object.entries(columns).sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  return { ...definition, columns: Object.fromEntries(entries) };
}
