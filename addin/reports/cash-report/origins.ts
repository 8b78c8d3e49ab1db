import { addMinor } from "../../core/money";
import type { Origin } from "./section";

/** Rows in the order of their table, each once; the splits of an entry are one. */
export function originOf(
  table: string,
  parts: readonly (readonly [row: number, minor: number])[],
): Origin {
  const sums = new Map<number, number>();
  for (const [row, minor] of parts) sums.set(row, addMinor(sums.get(row) ?? 0, minor));
  const rows = [...sums].sort(([a], [b]) => a - b);
  return { table, rows: rows.map(([row]) => row), amounts: rows.map(([, minor]) => minor) };
}

/** Origins of several figures that are added up, one for each table. */
export function joined(origins: readonly Origin[]): readonly Origin[] {
  const tables = [...new Set(origins.map(({ table }) => table))];
  return tables.map((table) => {
    const own = origins.filter((origin) => origin.table === table);
    const isKnown = own.every(({ amounts }) => amounts !== undefined);
    const parts = own.flatMap(({ rows, amounts = [] }) =>
      rows.map((row, index) => [row, amounts[index] ?? 0] as const),
    );
    const made = originOf(table, parts);
    return isKnown ? made : { table, rows: made.rows };
  });
}
