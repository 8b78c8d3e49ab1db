import { rowsWithText } from "../../books/rows-with-text";
import { placedColumns, placeOf } from "../../books/table-columns";
import { MARK } from "../../core/text-marks";
import { text } from "../../core/value";
import { textAt } from "../../tables/table-data";
import type { Check } from "../check";

/**
 * Text that Excel would take for a formula when the cell is edited, or a .csv file is opened. A lone sign, a line of
 * signs, a remark such as "- refund" and a number with its sign are none.
 */
const LIKE_FORMULA = /^\s*(?:[=@][=@+-]*\s*[^\s=@+-]|[+-]+[\p{L}_(["'@=$[{#\\])/u;
const isLikeFormula = (typed: string): boolean => LIKE_FORMULA.test(typed);
/** It begins with a sign, or with what may be a space of some kind. */
const MARKS = MARK.sign | MARK.edge | MARK.odd;
/** Number format of cells that hold text whatever is typed. */
const TEXT_FORMAT = "@";

export default {
  severity: "error",
  title: "No text begins like a formula",
  help: {
    reading: "The cell begins with a sign that Excel takes for a formula.",
    remedy: "Store it as text. Do not click links in such cells.",
    falseAlarm: "A line of dashes or a telephone number: harmless as text.",
  },
  message:
    "{text} is text that Excel would take for a formula as soon as someone edits it or opens it from a .csv file.",
  advice: "Put it in quotation marks, or give the cell the format Text.",
  source: "Text from bank files and forms can carry formulas that fetch or send data.",
  fix: "Put {text} in quotation marks",
  *find({ tables, workbook }) {
    for (const placed of placedColumns(tables)) {
      const { table, column, definition } = placed;
      if (definition.type !== "text" && definition.type !== "code") continue;
      for (const row of rowsWithText(placed.column, isLikeFormula, MARKS)) {
        if ((column.formulas?.[row] ?? 0) !== 0) continue;
        if (workbook.formats[column.formats[row]] === TEXT_FORMAT) continue;
        const before = textAt(column, row);
        const place = placeOf({ table, key: placed.key }, row);
        const change = { cell: place.cell, before, after: `"${before}"` };
        yield {
          ...place,
          values: { text: text(before) },
          fix: { changes: [change], asks: true },
        };
      }
    }
  },
} satisfies Check;
