import { ArgumentError } from "../../addin/core/faults";
import { reason } from "../../addin/core/reason";
import { allTables } from "../../addin/tables/all-tables";
import { headingsOf, normalHeading } from "../../addin/tables/find-table";
import type { TableDefinition } from "../../addin/tables/table";
import { plainValue } from "./cell-values";
import type { Matrix } from "./range-sheet";

/**
 * Which table of a ledger workbook a range is, by its headings in any language: the one that has most of them and lacks
 * none that it needs. Throws ArgumentError where it is none.
 */
export function recognisedTable(values: Matrix): TableDefinition {
  const known = knownTable(values);
  if (known !== undefined) return known;
  throw new ArgumentError(
    reason`no table of a ledger workbook has these headings: ${headingsIn(values).join(", ")}. Hand tables over whole, such as Ledger[#All]`,
  );
}

/** The same; undefined where it is none, for functions that take other lists, too. */
export function knownTable(values: Matrix): TableDefinition | undefined {
  return tablesLike(values)[0]?.table;
}

/** So many columns of a table make a range that table, whoever handed it over and for whatever. */
const COLUMNS_OF_TABLE = 4;

/** Whether a range is surely a table of a ledger workbook: it has what the table needs, and some columns more than a list. */
export function isTable(values: Matrix): boolean {
  return tablesLike(values).some(({ count }) => count >= COLUMNS_OF_TABLE);
}

/** Tables of which a range has every column they need, the most like it first. */
function tablesLike(values: Matrix) {
  const given = headingsIn(values);
  const found = allTables.map((table) => {
    const has = (key: string) => headingsOf(table, key).some((one) => given.includes(one));
    const keys = Object.keys(table.columns);
    const isWhole = keys.every((key) => !table.columns[key].isRequired || has(key));
    return { table, count: isWhole ? keys.filter(has).length : 0 };
  });
  return found.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
}

function headingsIn([headings = []]: Matrix): readonly string[] {
  return headings.map((value) => normalHeading(String(plainValue(value) ?? "")));
}
