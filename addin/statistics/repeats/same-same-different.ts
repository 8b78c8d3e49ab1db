import { type Keys, keyColumns } from "./key-columns";
import { rowGroups } from "./row-groups";

export interface SameSameDifferentInput {
  /** The columns that must agree. */
  readonly same: Keys;
  /** The column, or columns, in which at least two rows must differ. */
  readonly different: Keys;
}

/**
 * Groups of rows that agree in some columns and differ in another: one invoice paid to two payees (Nigrini, Forensic
 * Analytics, 2011). `rows` lists each group, rows from 1.
 */
export function sameSameDifferent({ same, different }: SameSameDifferentInput) {
  const { groupOf, first } = rowGroups(keyColumns(same));
  const pairs = rowGroups([groupOf, ...keyColumns(different)]);
  const kinds = new Int32Array(first.length);
  for (const row of pairs.first) kinds[groupOf[row]]++;
  const rows = new Map<number, number[]>();
  groupOf.forEach((group, row) => {
    if (kinds[group] < 2) return;
    const found = rows.get(group) ?? [];
    rows.set(group, found);
    found.push(row + 1);
  });
  return { groups: rows.size, rows: Array.from(rows.values()) };
}
