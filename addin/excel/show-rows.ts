import type { Fix, RowsShown } from "../core/finding";
import { HostFault } from "./host-fault";

/** Rows that fixes show or hide. Refuses where some are no longer as the fix found them. */
export async function readRows(
  context: Excel.RequestContext,
  fixes: readonly Pick<Fix, "rowsShown">[],
): Promise<readonly RowsShown[]> {
  const asked = fixes.flatMap(({ rowsShown = [] }) => rowsShown);
  const ranges = asked.map((rows) => rangeOfRows(context, rows).load("rowHidden"));
  if (asked.length > 0) await context.sync();
  // Excel answers null where some of them are hidden and some are not.
  for (const [index, range] of ranges.entries())
    if (range.rowHidden !== asked[index].isShown)
      throw new HostFault("ChangedMeanwhile", "readAgain");
  return asked;
}

/** Shows rows, or hides them, as told. */
export function showRows(context: Excel.RequestContext, asked: readonly RowsShown[]): void {
  for (const rows of asked) rangeOfRows(context, rows).rowHidden = !rows.isShown;
}

/** The same rows the other way round. */
export function turnedRows(asked: readonly RowsShown[]): readonly RowsShown[] {
  return asked.map((rows) => ({ ...rows, isShown: !rows.isShown }));
}

function rangeOfRows(context: Excel.RequestContext, { sheet, rowFirst, rowLast }: RowsShown) {
  return context.workbook.worksheets.getItem(sheet).getRange(`${rowFirst}:${rowLast}`);
}
