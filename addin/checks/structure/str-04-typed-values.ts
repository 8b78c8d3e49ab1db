import {
  contentAt,
  formulaAt,
  type PlacedColumn,
  placedColumns,
  placeOf,
} from "../../books/table-columns";
import { KIND } from "../../core/sheet";
import { day, groupDigits, text, type Value } from "../../core/value";
import { dayAt, textAt } from "../../tables/table-data";
import type { Check } from "../check";

export default {
  severity: "error",
  title: "Amounts and dates are typed, not calculated",
  help: {
    reading: "What the cell shows, and the formula behind it.",
    remedy: "Freeze the value after comparing it with the voucher.",
    falseAlarm: "Columns that are meant to be calculated, such as Base and Balance, are not told.",
  },
  message: "The cell shows {shown}, but holds the formula ={formula}, which can change.",
  advice:
    "Type the {type, select, day {date} other {amount}} of the voucher; a calculation belongs in the note.",
  source: "What a voucher says is typed, so that it stays the same when other cells change.",
  fix: "Keep {shown} as a typed value",
  *find({ tables }) {
    for (const placed of placedColumns(tables)) {
      if (!isTypedByPeople(placed)) continue;
      const { table, column, definition } = placed;
      for (let row = 0; row < table.count; row++) {
        if ((column.formulas?.[row] ?? 0) === 0) continue;
        const place = placeOf(placed, row);
        const isNumber = column.kinds[row] === KIND.number;
        const change = {
          cell: place.cell,
          before: contentAt(column, row),
          after: column.values[row],
        };
        yield {
          ...place,
          values: {
            type: text(definition.type),
            shown: shownValue(placed, row),
            formula: text(formulaAt(column, row)),
          },
          ...(isNumber ? { fix: { changes: [change], asks: false } } : {}),
        };
      }
    }
  },
} satisfies Check;

/** The amounts of pledges have a check of their own, which says that the organisation sets them itself. */
function isTypedByPeople({ table, key, definition, column }: PlacedColumn): boolean {
  if (column.formulas === undefined || definition.formula !== undefined) return false;
  if (table.definition.name === "Pledges" && key === "amount") return false;
  return definition.type === "amount" || definition.type === "day";
}

function shownValue({ table, column, definition }: PlacedColumn, row: number): Value {
  const serial = definition.type === "day" ? dayAt(table, column, row) : 0;
  if (serial > 0) return day(serial);
  const shown = textAt(column, row);
  return text(column.kinds[row] === KIND.number ? groupDigits(shown) : shown);
}
