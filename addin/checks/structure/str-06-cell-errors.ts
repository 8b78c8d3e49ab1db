import { hasKind, type PlacedColumn, placedColumns, placeOf } from "../../books/table-columns";
import { cellAddress } from "../../core/cells";
import { KIND } from "../../core/sheet";
import { count, text } from "../../core/value";
import { cellOf, NOT_CALCULATED, textAt } from "../../tables/table-data";
import type { Check } from "../check";

export default {
  severity: "error",
  title: "No cell shows an error",
  help: {
    reading: "The kind of error and the cells that show it.",
    remedy: "Follow the formula to the first cell with an error; the others go with it.",
    falseAlarm: "None: an error is no figure.",
  },
  message:
    "{kind, select, uncalculated {{cells, plural, one {The formula of this cell was never calculated} other {The formulas of the {cells} cells from {from} to {to} were never calculated}}, so the value is not known.} other {{cells, plural, one {The cell shows} other {The {cells} cells from {from} to {to} show}} {error} instead of a value.}}",
  advice:
    "{kind, select, uncalculated {Open the workbook in Excel or LibreOffice, save it, and check again.} other {Type the value, or mend what the formula refers to.}}",
  source: "Everything that is calculated from such a cell is wrong or missing as well.",
  *find({ tables }) {
    for (const placed of placedColumns(tables)) {
      const { table, key, column } = placed;
      if (!hasKind(column, KIND.error)) continue;
      for (let row = 0; row < table.count; row++) {
        if (column.kinds[row] !== KIND.error) continue;
        const last = lastAlike(placed, row);
        const error = textAt(column, row);
        yield {
          ...placeOf(placed, row),
          values: {
            cells: count(last - row + 1),
            from: text(cellAddress(cellOf(table, row, key))),
            to: text(cellAddress(cellOf(table, last, key))),
            error: text(error),
            kind: text(error === NOT_CALCULATED ? "uncalculated" : "shown"),
          },
        };
        row = last;
      }
    }
  },
} satisfies Check;

/** An error travels down a column of formulas: the same one in cells below one another is told once. */
function lastAlike({ table, column }: PlacedColumn, first: number): number {
  let last = first;
  while (
    last + 1 < table.count &&
    column.kinds[last + 1] === KIND.error &&
    column.values[last + 1] === column.values[first]
  )
    last++;
  return last;
}
