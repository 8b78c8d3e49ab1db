import { entryDays } from "../../books/entry-days";
import { countsOn, readEntryNumbers } from "../../books/entry-numbers";
import type { Ledger } from "../../books/ledger";
import { contentAt } from "../../books/table-columns";
import { dayOf1904, dayOfParts, partsOfDay, yearOf } from "../../core/calendar";
import { longestOrder } from "../../core/longest-order";
import { count, day, text } from "../../core/value";
import type { Check, Found } from "../check";

/** Vouchers of a month are often entered together. */
const DAYS_MAX = 31;

export default {
  severity: "warning",
  title: "Dates follow the numbers",
  help: {
    reading: "Entries near it by number have dates more than a month apart.",
    remedy: "Most often it is a wrong month or year.",
    falseAlarm: "Bills that were entered late: write the reason in the note.",
  },
  message:
    "{direction, select, early {The date {date} is {days} days before that of No {neighbour}, {neighbourDate}, which has the lower number.} other {The date {date} is {days} days after that of No {neighbour}, {neighbourDate}, which has the higher number.}}",
  advice: "Compare the date with the voucher.",
  source: "Entries are made in the order of time; a date far out of order is often a slip.",
  fix: "Date the entry {mended}, which fits the numbers",
  *find({ ledger }) {
    const numbers = readEntryNumbers(ledger);
    if (entryDays(ledger).ascend && numbers.isInRowOrder) return;
    for (const series of numbers.spans) {
      const all = numbers.order.subarray(series.from, series.to);
      if (areInOrder(ledger.day, all) || !countsOn(numbers, series)) continue;
      const rows = all.filter((row) => ledger.day[row] > 0);
      const days = rows.map((row) => ledger.day[row]);
      const isInOrder = longestOrder(days);
      const next = nextInOrder(isInOrder);
      let previous = -1;
      for (let at = 0; at < rows.length; at++) {
        if (isInOrder[at] === 1) {
          previous = at;
          continue;
        }
        const found = foundOf(ledger, rows[at], [rows[previous], rows[next[at]]]);
        if (found) yield found;
      }
    }
  },
} satisfies Check;

/** True when no dated row is older than the one before it. */
function areInOrder(day: Int32Array, rows: Int32Array): boolean {
  let last = 0;
  for (let at = 0; at < rows.length; at++) {
    const date = day[rows[at]];
    if (date <= 0) continue;
    if (date < last) return false;
    last = date;
  }
  return true;
}

/** Index of the next place in order for each place; one past the end when there is none. */
function nextInOrder(isInOrder: Uint8Array): Int32Array {
  const next = new Int32Array(isInOrder.length);
  let nearest = isInOrder.length;
  for (let at = isInOrder.length - 1; at >= 0; at--) {
    if (isInOrder[at] === 1) nearest = at;
    next[at] = nearest;
  }
  return next;
}

function foundOf(
  ledger: Ledger,
  row: number,
  [before, after]: readonly [number | undefined, number | undefined],
): Found | undefined {
  const date = ledger.day[row];
  const early = before === undefined ? 0 : ledger.day[before] - date;
  const late = after === undefined ? 0 : date - ledger.day[after];
  if (Math.max(early, late) <= DAYS_MAX) return undefined;
  const neighbour = (early > late ? before : after) ?? row;
  const cell = ledger.cell(row, "date");
  const mended = mendedDay(ledger, row, [before, after]);
  return {
    cell,
    entry: ledger.text(row, "no"),
    values: {
      direction: text(early > late ? "early" : "late"),
      date: day(date),
      days: count(Math.max(early, late)),
      neighbour: text(ledger.text(neighbour, "no")),
      neighbourDate: day(ledger.day[neighbour]),
      ...(mended !== undefined && { mended: day(mended) }),
    },
    ...(mended !== undefined && { fix: dateFix(ledger, row, mended) }),
  };
}

/** The day that was meant, where one slip alone explains it: another year, or day and month in the wrong order. */
function mendedDay(
  ledger: Ledger,
  row: number,
  [before, after]: readonly [number | undefined, number | undefined],
): number | undefined {
  const near = [before, after].flatMap((one) => (one === undefined ? [] : [ledger.day[one]]));
  const from = before === undefined ? near[0] - DAYS_MAX : ledger.day[before];
  const to = after === undefined ? near[near.length - 1] + DAYS_MAX : ledger.day[after];
  const own = partsOfDay(ledger.day[row]);
  const slips = [
    ...near.map((one) => ({ ...own, year: yearOf(one) })),
    { ...own, month: own.day, day: own.month },
  ];
  const days = slips.flatMap((parts) => dayOfParts(parts) ?? []);
  const fitting = new Set(days.filter((one) => one >= from && one <= to));
  return fitting.size === 1 ? [...fitting][0] : undefined;
}

function dateFix({ table, cell }: Ledger, row: number, mended: number) {
  const before = contentAt(table.columns.get("date"), row);
  const after = table.is1904 ? mended - dayOf1904(0) : mended;
  const isDay = !table.is1904;
  return { changes: [{ cell: cell(row, "date"), before, after, isDay }], asks: true };
}
