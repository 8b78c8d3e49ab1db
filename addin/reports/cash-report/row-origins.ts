import { addMinor, sumMinor } from "../../core/money";
import type { Origin } from "./section";
import type { ReportSource } from "./source";

/** A row of a table of the workbook, and what it adds to a figure. */
export interface Part {
  /** Index of the data row. */
  readonly row: number;
  readonly minor: number;
}

/** A posting, and what it adds to a figure. */
export interface PostingPart {
  /** Index of the posting. */
  readonly at: number;
  readonly minor: number;
}

/** Where a figure comes from, row by row: what stands twice in a row is taken together. */
export function originOf(table: string, parts: Iterable<Part>): readonly Origin[] {
  const sums = new Map<number, number>();
  for (const { row, minor } of parts) sums.set(row, addMinor(sums.get(row) ?? 0, minor));
  const rows = [...sums.keys()].sort((a, b) => a - b);
  return [{ table, rows, amounts: rows.map((row) => sums.get(row) ?? 0) }];
}

/** The same as one origin, of rows with what each adds. */
export function rowsOrigin(
  table: string,
  parts: readonly (readonly [row: number, minor: number])[],
): Origin {
  return originOf(
    table,
    parts.map(([row, minor]) => ({ row, minor })),
  )[0];
}

/** The entries of postings: one that is split is one row of the ledger. */
export function entriesOf(
  { books }: ReportSource,
  parts: Iterable<PostingPart>,
): readonly Origin[] {
  const entries = [...parts].map(({ at, minor }) => ({ row: books.postings.entry[at], minor }));
  return originOf("Ledger", entries);
}

/**
 * Where a balance in the base comes from: the amounts of the entries stand beside them only if they add up to it, since
 * a balance in another currency is valued as a whole, at another day's rate.
 */
export function withAmountsOf(figure: number, origins: readonly Origin[]): readonly Origin[] {
  const amounts = origins.flatMap((origin) => origin.amounts ?? []);
  if (sumMinor(amounts) === figure) return origins;
  return origins.map(({ table, rows }) => ({ table, rows }));
}

/** Origins of a total from those of its parts, the rows of each table taken together. */
export function mergedOrigins(all: readonly (readonly Origin[])[]): readonly Origin[] {
  const origins = all.flat();
  return [...new Set(origins.map(({ table }) => table))].flatMap((table) => {
    const own = origins.filter((origin) => origin.table === table);
    if (own.every(({ amounts }) => amounts !== undefined))
      return originOf(
        table,
        own.flatMap(({ rows, amounts = [] }) =>
          rows.map((row, index) => ({ row, minor: amounts[index] })),
        ),
      );
    const rows = [...new Set(own.flatMap((origin) => origin.rows))].sort((a, b) => a - b);
    return [{ table, rows }];
  });
}

/** Origins that count against a figure. */
export function negative(origins: readonly Origin[]): readonly Origin[] {
  return origins.map(({ table, rows, amounts }) => ({
    table,
    rows,
    ...(amounts && { amounts: amounts.map((minor) => 0 - minor) }),
  }));
}
