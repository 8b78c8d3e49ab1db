import { parseAmount } from "../core/amount-text";
import { dayOfText } from "../core/calendar";
import { KIND } from "../core/sheet";
import type { ColumnType } from "./table";
import type { TableColumn } from "./table-data";

/** Decimals that any number in a text file may have: rates have more than amounts. */
const DIGITS = 9;

/**
 * Gives the cells of a text file (.csv) the type of their column: a number or a date that can only mean one thing
 * becomes one. What could be two (1,234 or 3/4/2025) stays text, and a check says so.
 */
export function typeCells(column: TableColumn, type: ColumnType): TableColumn {
  const read = readerOf(type);
  if (read === undefined) return column;
  const kinds = Uint8Array.from(column.kinds);
  const values = Float64Array.from(column.values);
  const known = new Map<number, number | undefined>();
  for (let row = 0; row < kinds.length; row++) {
    if (kinds[row] !== KIND.text) continue;
    const index = values[row];
    if (!known.has(index)) known.set(index, read(column.strings.get(index)));
    const value = known.get(index);
    if (value === undefined) continue;
    kinds[row] = KIND.number;
    values[row] = value;
  }
  return { ...column, kinds, values };
}

function readerOf(type: ColumnType): ((text: string) => number | undefined) | undefined {
  if (type === "day") return (text) => dayOfText(text);
  if (type === "amount" || type === "number" || type === "rate") return numberOfText;
  return undefined;
}

/** Plain decimals as programs write them, then whatever people write that has one meaning. */
function numberOfText(text: string): number | undefined {
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  const parsed = parseAmount(text, { digits: DIGITS });
  return "minor" in parsed ? parsed.minor / 10 ** DIGITS : undefined;
}
