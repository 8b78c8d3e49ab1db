import { yearOf } from "../core/calendar";
import { minorUnitDigits } from "../core/currencies";
import { KIND } from "../core/sheet";
import type { Books } from "./books";
import { partsAt, readEntryNumbers } from "./entry-numbers";
import { type NewRows, newRows, type RowContents } from "./new-rows";
import { type NumberParts, numberOfParts } from "./number-parts";
import { remembered } from "./remembered";

/** An entry that a fix would add. */
export interface NewEntry {
  readonly day: number;
  readonly account: string;
  readonly currency: string;
  /** Minor units; money out with a minus. */
  readonly amount: number;
  /** Other columns, such as text, voucher, category and transfer. */
  readonly more: RowContents;
}

/** A new entry dated so much earlier than the number before would be out of order: see LED-06. */
const DAYS_MAX = 31;

/**
 * New entries at the end of the ledger, with the next free numbers. Undefined where a day lies in a sealed period or too
 * far back for the next number, so that an entry of that day would be wrong itself.
 */
export function newEntries(books: Books, entries: readonly NewEntry[]): NewRows | undefined {
  const series = seriesInUse(books);
  if (series === undefined) return undefined;
  const rows: RowContents[] = [];
  const given = new Map<number, number>();
  for (const { day, account, currency, amount, more } of entries) {
    const year = series.like.year > 0 ? yearOf(day) : 0;
    if (day === 0 || isSealed(books, day) || lastDay(series, year) - day > DAYS_MAX)
      return undefined;
    const counter = 1 + (given.get(year) ?? series.counters.get(year) ?? 0);
    given.set(year, counter);
    const no = numberOfParts({ ...series.like, year, counter });
    rows.push({
      ...more,
      no: series.isNumeric && /^[1-9]\d*$/.test(no) ? Number(no) : no,
      date: day,
      account,
      currency,
      [amount < 0 ? "out" : "in"]: Math.abs(amount) / 10 ** minorUnitDigits(currency),
    });
  }
  return newRows(books, "Ledger", rows);
}

/** True where an entry of a day is so old that the next free number would be out of order. */
export function isLateForNext(books: Books, day: number): boolean {
  const series = seriesInUse(books);
  if (series === undefined || day === 0) return false;
  return lastDay(series, series.like.year > 0 ? yearOf(day) : 0) - day > DAYS_MAX;
}

/** True on days of a period that is closed for ever. */
export function isSealed({ periods }: Books, day: number): boolean {
  return periods.some(({ status, from, to }) => status === "sealed" && day >= from && day <= to);
}

/** The numbers that the last entries have: 0 is the year of numbers without one. */
interface Series {
  readonly like: NumberParts;
  readonly isNumeric: boolean;
  readonly counters: ReadonlyMap<number, number>;
  readonly days: ReadonlyMap<number, number>;
}

/** Last day of the entries whose numbers come before a new one of a year. */
function lastDay({ days }: Series, year: number): number {
  return [...days].reduce((last, [own, day]) => (own <= year ? Math.max(last, day) : last), 0);
}

/** The series of the last numbered entry; undefined where no entry has a number. */
const seriesInUse = remembered(
  ({ ledger }: Books): Series | undefined => {
    const numbers = readEntryNumbers(ledger);
    const last = numbers.series.findLastIndex((series) => series >= 0);
    if (last < 0) return undefined;
    const counters = new Map<number, number>();
    const days = new Map<number, number>();
    for (let row = 0; row <= last; row++) {
      if (numbers.series[row] !== numbers.series[last]) continue;
      const year = numbers.year[row];
      counters.set(year, Math.max(counters.get(year) ?? 0, numbers.counter[row]));
      days.set(year, Math.max(days.get(year) ?? 0, ledger.day[row]));
    }
    const isNumeric = ledger.table.columns.get("no")?.kinds.includes(KIND.number) === true;
    return { like: partsAt(numbers, last), isNumeric, counters, days };
  },
  ({ ledger }: Books) => [ledger],
);
