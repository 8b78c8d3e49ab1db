import type { RowsShown } from "../core/finding";

/** More runs than this are no matter of a click: the log would hold a line for each. */
const RUNS_MAX = 200;

/**
 * What shows hidden rows again, a run of rows at once; undefined where there are too many runs.
 * @param rows Rows from 1, ascending.
 */
export function showHidden(
  sheet: string,
  rows: ArrayLike<number>,
): readonly RowsShown[] | undefined {
  const runs: { sheet: string; rowFirst: number; rowLast: number; isShown: boolean }[] = [];
  for (let at = 0; at < rows.length; at++) {
    const last = runs.at(-1);
    if (last !== undefined && rows[at] === last.rowLast + 1) last.rowLast = rows[at];
    else runs.push({ sheet, rowFirst: rows[at], rowLast: rows[at], isShown: true });
    if (runs.length > RUNS_MAX) return undefined;
  }
  return runs;
}
