import type { SealedTable } from "./canonical-text";
import { inOrder, type RowChange, shownCell } from "./compare-tables";
import { matchRows } from "./match-rows";
import { digestsOfTable } from "./seal-of-table";

/** What auditors keep of each row. */
export interface KeptRow {
  /** What stands in the first column, such as the number of the entry. */
  readonly name: string;
  /** First figures of the row's digest. */
  readonly digest: string;
}

/** So many figures of a digest are kept: 128 bits. */
export const DIGEST_FIGURES = 32;

/** What would be kept of a table, in the order of its rows. */
export function keptRows(table: SealedTable): readonly KeptRow[] {
  return digestsOfTable(table).map((digest, at) => ({
    name: nameOfRow(table, at),
    digest: digest.slice(0, DIGEST_FIGURES),
  }));
}

/** What stands in the first column of a row. */
export function nameOfRow(table: SealedTable, row: number): string {
  return shownCell(table.rows[row][0] ?? null).normalize("NFC");
}

/** Which rows are not what they were, from the digests alone: the fields stay unknown. `before` in the order of its sheet. */
export function compareChain(before: readonly KeptRow[], now: SealedTable): readonly RowChange[] {
  const asRow = ({ name, digest }: KeptRow) => ({
    names: [name.normalize("NFC").trim()],
    content: digest,
  });
  const match = matchRows(before.map(asRow), keptRows(now).map(asRow));
  return inOrder([
    ...match.changed.map((pair) => ({ ...pair, kind: "changed" as const, fields: [] })),
    ...match.moved.map((pair) => ({ ...pair, kind: "moved" as const })),
    ...match.removed.map((at) => ({ kind: "removed" as const, before: at })),
    ...match.added.map((at) => ({ kind: "added" as const, now: at })),
  ]);
}
