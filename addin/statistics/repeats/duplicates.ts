import { type Keys, keyColumns } from "./key-columns";
import { repeatedRows } from "./repeated-rows";

export interface DuplicatesInput {
  /** The columns that must agree. */
  readonly key: Keys;
}

/**
 * Rows that agree in every column of a key (same-same-same test; Nigrini, Forensic Analytics, 2011). `excessRows` are
 * the rows beyond the first of each group; `rows` lists each group, rows from 1.
 */
export function duplicates({ key }: DuplicatesInput) {
  const { rows, groupOf, groups } = repeatedRows(keyColumns(key));
  const lists = Array.from({ length: groups }, (): number[] => []);
  groupOf.forEach((group, at) => {
    lists[group].push(rows[at] + 1);
  });
  return { groups, rowsInGroups: rows.length, excessRows: rows.length - groups, rows: lists };
}
