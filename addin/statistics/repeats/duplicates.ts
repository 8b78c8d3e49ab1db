import { type Keys, keyColumns } from "./key-columns";
import { rowGroups } from "./row-groups";

export interface DuplicatesInput {
  /** The columns that must agree. */
  readonly key: Keys;
}

/**
 * Rows that agree in every column of a key (same-same-same test; Nigrini, Forensic Analytics, 2011). `excessRows` are
 * the rows beyond the first of each group; `rows` lists each group, rows from 1.
 */
export function duplicates({ key }: DuplicatesInput) {
  const { groupOf, sizes } = rowGroups(keyColumns(key));
  const rows = new Map<number, number[]>();
  groupOf.forEach((group, row) => {
    if (group < 0 || sizes[group] < 2) return;
    const found = rows.get(group) ?? [];
    rows.set(group, found);
    found.push(row + 1);
  });
  const rowsInGroups = Array.from(rows.values()).reduce((sum, group) => sum + group.length, 0);
  return {
    groups: rows.size,
    rowsInGroups,
    excessRows: rowsInGroups - rows.size,
    rows: Array.from(rows.values()),
  };
}
