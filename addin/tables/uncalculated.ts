import { KIND, type Sheet, type Strings } from "../core/sheet";
import { NOT_CALCULATED, type TableColumn } from "./table-data";

/** Rows of the formulas that have no cached value, by column: nobody but a calculating program knows these. */
export function uncalculatedRows(sheet: Sheet): ReadonlyMap<number, ReadonlySet<number>> {
  const rows = new Map<number, Set<number>>();
  for (const { columnIndex, row } of sheet.uncached) {
    const known = rows.get(columnIndex);
    if (known) known.add(row);
    else rows.set(columnIndex, new Set([row]));
  }
  return rows;
}

/** Makes errors of a column's uncalculated cells, so that none of them counts as blank or 0. */
export function markUncalculated(
  column: TableColumn,
  rows: Int32Array,
  uncalculated: ReadonlySet<number> | undefined,
): TableColumn {
  if (uncalculated === undefined) return column;
  const strings = withOneMore(column.strings);
  const kinds = column.kinds.slice();
  const values = column.values.slice();
  rows.forEach((row, index) => {
    if (kinds[index] !== 0 || !uncalculated.has(row)) return;
    kinds[index] = KIND.error;
    values[index] = column.strings.count;
  });
  return { ...column, kinds, values, strings };
}

function withOneMore(strings: Strings): Strings {
  const { count, marks } = strings;
  return {
    ...(marks && { marks }),
    count: count + 1,
    get: (index) => (index === count ? NOT_CALCULATED : strings.get(index)),
  };
}
