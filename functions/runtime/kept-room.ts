import type { Sheet } from "../../addin/core/sheet";

/** A table of a range, as far as its size goes. */
interface Sized {
  readonly sheet: Pick<Sheet, "tables">;
}

/** How much is kept of what was used last. */
export interface Room {
  readonly entries: number;
  /** Cells of ranges, blank ones too: 100,000 rows of ten columns are a million, and take some 30 MB with what is made of them. */
  readonly cells: number;
}

/** How many there is room for, the one used last first: that one always, however large it is. */
export function countWithin(used: readonly (readonly Sized[])[], room: Room): number {
  let cells = 0;
  const first = used.findIndex((tables, at) => {
    cells += tables.reduce((sum, table) => sum + cellsOf(table), 0);
    return at > 0 && (at >= room.entries || cells > room.cells);
  });
  return first < 0 ? used.length : first;
}

function cellsOf({ sheet: { tables } }: Sized): number {
  const [{ rowFirst, rowLast, columnFirst, columnLast }] = tables;
  return (rowLast - rowFirst + 1) * (columnLast - columnFirst + 1);
}
