import { columnName } from "../core/cells";
import type { CellChange, Fix, TableGrowth } from "../core/finding";
import { HostFault, present } from "./host-fault";
import type { PlacedTable } from "./placed-change";

/** A table that is to get longer or shorter, and how: rows go in and out, or only its range is another one. */
export interface PlacedGrowth {
  readonly growth: TableGrowth;
  readonly table: PlacedTable;
  readonly way: "rows" | "range";
}

/** Finds the tables that fixes change in length. Refuses where one no longer ends where the fix was made for. */
export async function readGrowths(
  context: Excel.RequestContext,
  fixes: readonly Pick<Fix, "changes" | "growths">[],
  tables: readonly PlacedTable[],
): Promise<readonly PlacedGrowth[]> {
  const changes = fixes.flatMap((fix) => fix.changes);
  const asked = fixes
    .flatMap(({ growths = [] }) => growths)
    .map((growth) => {
      const table = tables.find(
        ({ sheet, name }) => sheet === growth.sheet && name === growth.table,
      );
      if (table === undefined || dataEnd(table) !== growth.before)
        throw new HostFault("ChangedMeanwhile", "readAgain");
      return { growth, table, below: rowsOf(context, table, growth).load("values") };
    });
  if (asked.length > 0) await context.sync();
  return asked.map(({ growth, table, below }) => {
    const isFilled = present(below.values).some((row) => row.some((value) => value !== ""));
    const isJoined = growth.after > growth.before ? isFilled : !isEmptied(growth, changes);
    const way = isJoined && table.totalsRows === 0 ? "range" : "rows";
    return { growth, table, way };
  });
}

/** Last row of a table's data. */
export function dataEnd({ rowLast, totalsRows }: PlacedTable): number {
  return rowLast - totalsRows;
}

function rowsOf(
  context: Excel.RequestContext,
  { sheet, columnFirst, columnLast }: PlacedTable,
  { before, after }: TableGrowth,
): Excel.Range {
  const [top, count] = [Math.min(before, after), Math.abs(after - before)];
  const width = columnLast - columnFirst + 1;
  return context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(top, columnFirst, count, width);
}

/** True where the changes empty the rows that leave the table; rows that keep what they hold only leave its range. */
function isEmptied({ sheet, before, after }: TableGrowth, changes: readonly CellChange[]): boolean {
  return changes.some(
    ({ cell, before: held, after: content }) =>
      cell.sheet === sheet &&
      cell.row > after &&
      cell.row <= before &&
      content === null &&
      typeof held !== "object",
  );
}

/** Makes tables longer, before their new cells are written, or shorter, after their old ones are blank. */
export function growTables(
  context: Excel.RequestContext,
  growths: readonly PlacedGrowth[],
  direction: "longer" | "shorter",
): void {
  for (const placed of growths) {
    const isLonger = placed.growth.after > placed.growth.before;
    if (isLonger === (direction === "longer")) grow(context, placed);
  }
}

function grow(context: Excel.RequestContext, { growth, table, way }: PlacedGrowth): void {
  const own = context.workbook.tables.getItem(table.id);
  const { before, after } = growth;
  if (way === "range") {
    const sheet = context.workbook.worksheets.getItem(table.sheet);
    const height = after - table.rowFirst + 1;
    const { rowFirst, columnFirst, headings } = table;
    own.resize(sheet.getRangeByIndexes(rowFirst - 1, columnFirst, height, headings.length));
    return;
  }
  const blank = table.headings.map(() => "");
  if (after > before)
    own.rows.add(
      undefined,
      Array.from({ length: after - before }, () => blank),
    );
  for (let row = before; row > after; row--) own.rows.getItemAt(row - table.rowFirst - 1).delete();
}

/** The growth the other way round. */
export function reversed({ sheet, table, before, after }: TableGrowth): TableGrowth {
  return { sheet, table, before: after, after: before };
}

/** A table's range with its data ending in a row, as the log tells it. */
export function rangeText(
  { rowFirst, columnFirst, columnLast, totalsRows }: PlacedTable,
  end: number,
) {
  return `${columnName(columnFirst)}${rowFirst}:${columnName(columnLast)}${end + totalsRows}`;
}
