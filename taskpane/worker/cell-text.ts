import { dayOfNumber, isoOfDay } from "../../addin/core/calendar";
import { KIND, type Sheet, type Workbook } from "../../addin/core/sheet";
import { groupDigits } from "../../addin/core/value";
import type { ExcerptCell } from "../model/excerpt";

const BLANK: ExcerptCell = { text: "", isFigure: false };

/** Index of a row's cell among the stored ones of a column, or -1. */
function placeOfRow(rows: Int32Array, count: number, row: number): number {
  let low = 0;
  let high = count - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (rows[middle] === row) return middle;
    if (rows[middle] < row) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** A format of days: y, m or d outside of quoted words and brackets. */
function isDayFormat(format: string): boolean {
  return /[yd]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ""));
}

/** Decimals that a format shows, or undefined where it leaves that open. */
function decimalsOf(format: string): number | undefined {
  const [positive] = format.split(";");
  const match = /[0#]\.(0+)/.exec(positive);
  if (match) return match[1].length;
  return /[0#]/.test(positive) && !positive.includes(".") ? 0 : undefined;
}

function shownNumber(value: number, format: string, is1904: boolean): string {
  const day = isDayFormat(format) ? dayOfNumber(value, is1904) : undefined;
  if (day !== undefined) return isoOfDay(day);
  const decimals = decimalsOf(format);
  // A format that would hide decimals must not hide them here: they may be what is wrong.
  const isWhole = decimals !== undefined && Number(value.toFixed(decimals)) === value;
  const plain = isWhole ? value.toFixed(decimals) : String(value);
  const isGrouped = format.includes(",") && /^-?\d+(\.\d+)?$/.test(plain);
  return isGrouped ? groupDigits(plain) : plain;
}

/** A cell as a person reads it: days as ISO text, figures as stored, whatever a format would make of them. */
export function cellText(
  { formats, is1904 }: Workbook,
  sheet: Sheet,
  { row, columnIndex }: { row: number; columnIndex: number },
): ExcerptCell {
  const column = sheet.columns[columnIndex];
  if (column === undefined) return BLANK;
  const at = placeOfRow(column.rows, column.count, row);
  if (at < 0) return BLANK;
  const value = column.values[at];
  switch (column.kinds[at]) {
    case KIND.number: {
      const format = formats[column.formats[at]] ?? "General";
      return { text: shownNumber(value, format, is1904), isFigure: true };
    }
    case KIND.boolean:
      return { text: value === 1 ? "TRUE" : "FALSE", isFigure: false };
    default:
      return { text: sheet.strings.get(value), isFigure: false };
  }
}
