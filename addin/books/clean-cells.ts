import { isCurrency, minorUnitDigits } from "../core/currencies";
import { KIND } from "../core/sheet";
import { NOT_KNOWN } from "../core/value";
import { dayAt, NOT_CALCULATED, type TableData, textAt } from "../tables/table-data";
import { amountAt } from "./records";

/** A cell as it is sent: a number (days as serials), a text, or null for blank. */
export type CleanCell = number | string | null;

/** What a cell holds in the type of its column; what is of another type stays as it was typed, as text. */
export function cleanCell(
  table: TableData,
  { row, key, currency }: { row: number; key: string; currency: string },
): CleanCell {
  const column = table.columns.get(key);
  const kind = column?.kinds[row] ?? 0;
  if (column === undefined || kind === 0) return null;
  const typed = textAt(column, row);
  if (kind === KIND.error) return typed === NOT_CALCULATED ? NOT_KNOWN : typed;
  switch (table.definition.columns[key].type) {
    case "day":
      return dayAt(table, column, row) || numberOrText(kind, column.values[row], typed);
    case "amount":
      return (
        amountOf(amountAt(table, { row, key, currency }), currency) ??
        numberOrText(kind, column.values[row], typed)
      );
    case "year":
      return /^\d{4}$/.test(typed) ? Number(typed) : numberOrText(kind, column.values[row], typed);
    case "number":
    case "rate":
      return numberOrText(kind, column.values[row], typed);
    default:
      return typed === "" ? null : typed;
  }
}

/** An amount without the dust of binary numbers; undefined where it is not known. */
function amountOf(minor: number, currency: string): number | undefined {
  if (Number.isNaN(minor) || !isCurrency(currency)) return undefined;
  return minor / 10 ** minorUnitDigits(currency);
}

function numberOrText(kind: number, value: number, typed: string): CleanCell {
  if (kind === KIND.number) return value;
  return typed === "" ? null : typed;
}
