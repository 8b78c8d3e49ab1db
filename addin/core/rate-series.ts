import type { Cell } from "./cells";

/** One rate as it was recorded: 1 `from` is `rate` `to`. */
export interface RateRow {
  readonly day: number;
  readonly from: string;
  readonly to: string;
  /** Decimal text above zero, such as "1.105". */
  readonly rate: string;
  readonly source: string;
  readonly kind?: string;
  readonly cell?: Cell;
}

/** Significant digits that a recorded rate may have. */
const RECORDED_DIGITS = 20;
const DECIMAL_TEXT = /^\d{1,30}(\.\d{1,30})?$/;

/** Rows of one pair in one direction, by day. */
export type Series = readonly RateRow[];

/** True when the row can answer: two currencies, a day, and a rate above zero as decimal text. */
export function isUsable({ from, to, day, rate }: RateRow): boolean {
  if (from === to || !Number.isInteger(day) || !DECIMAL_TEXT.test(rate)) return false;
  const digits = rate.replace(".", "").replace(/^0+/, "").length;
  return digits > 0 && digits <= RECORDED_DIGITS;
}

/** Order of a series, the same whatever the order of the rows: of one day and pair the first source comes first. */
export function byDayThenSource(a: RateRow, b: RateRow): number {
  return (
    a.day - b.day ||
    byText(a.source, b.source) ||
    byText(a.kind ?? "", b.kind ?? "") ||
    byText(a.rate, b.rate)
  );
}

/** Last row on or before a day, by binary search. Of several rows of one day the first in order answers. */
export function lastOnOrBefore(series: Series, day: number): RateRow | undefined {
  const end = firstAfter(series, day);
  if (end === 0) return undefined;
  return series[firstAfter(series, series[end - 1].day - 1)];
}

function firstAfter(series: Series, day: number): number {
  let low = 0;
  let high = series.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (series[middle].day <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Order of codes, the same in every language. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
