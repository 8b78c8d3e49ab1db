import { ArgumentError } from "../../addin/core/faults";
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
  const given = (values[0] ?? []).map((value) => normalHeading(String(plainValue(value) ?? "")));
  throw new ArgumentError(
    `no table of a ledger workbook has these headings: ${given.join(", ")}. Hand tables over whole, such as Ledger[#All]`,
  );
}

/** The same; undefined where it is none, for functions that take other lists, too. */
export function knownTable([headings = []]: Matrix): TableDefinition | undefined {
  const given = headings.map((value) => normalHeading(String(plainValue(value) ?? "")));
  const hits = (table: TableDefinition) => {
    const has = (key: string) => headingsOf(table, key).some((one) => given.includes(one));
    const keys = Object.keys(table.columns);
    const isWhole = keys.every((key) => !table.columns[key].isRequired || has(key));
    return isWhole ? keys.filter(has).length / given.length + keys.filter(has).length : 0;
  };
  const ranked = allTables
    .map((table) => ({ table, hits: hits(table) }))
    .filter((one) => one.hits > 0)
    .sort((a, b) => b.hits - a.hits);
  return ranked[0]?.table;
}
