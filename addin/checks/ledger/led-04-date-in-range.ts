import { entryDays } from "../../books/entry-days";
import { dayOfParts, yearOf } from "../../core/calendar";
import { KIND } from "../../core/sheet";
import { day, text } from "../../core/value";
import { textAt } from "../../tables/table-data";
import type { Check } from "../check";

/** Older entries belong to books closed long ago: such a date is a slip of the hand. */
const YEAR_FIRST = 2010;

export default {
  severity: "error",
  title: "Every entry has a date that can be",
  help: {
    reading:
      "The limits are the year 2010 and the end of next year; a future day is later than today.",
    remedy: "Look for exchanged days and months or a wrong year.",
    falseAlarm: "Books that begin before 2010: accept the finding.",
  },
  message:
    "{problem, select, empty {The date is empty.} none {{typed} is no date.} early {The date {date} is before {limit}.} far {The date {date} is after the end of next year, {limit}.} other {The date {date} is in the future; today is {limit}.}}",
  advice:
    "{problem, select, empty {Enter the day of the payment.} none {Enter the day of the payment.} early {Enter the day of the payment.} far {Enter the day of the payment.} other {Enter the day of the payment, or wait with the entry until it was made.}}",
  source: "An entry records a payment that was made, on its day.",
  *find({ ledger, today }) {
    const column = ledger.table.columns.get("date");
    if (column === undefined) return;
    const dayFirst = dayOfParts({ year: YEAR_FIRST, month: 1, day: 1 }) ?? 0;
    const dayLast = dayOfParts({ year: yearOf(today) + 1, month: 12, day: 31 }) ?? today;
    const days = entryDays(ledger);
    if (!days.isAnyUndated && days.first >= dayFirst && days.last <= today) return;
    const { day: dates } = ledger;
    for (let row = 0; row < dates.length; row++) {
      const date = dates[row];
      if (date >= dayFirst && date <= today) continue;
      const kind = column.kinds[row];
      // Text is the matter of STR-05, an error that of STR-06.
      const isDate = kind === KIND.number || kind === KIND.isoDate;
      const hasAmount = ledger.in[row] !== 0 || ledger.out[row] !== 0;
      if (kind === 0 ? !hasAmount : !isDate) continue;
      const { problem, limit } = problemOf(date, { isBlank: kind === 0, dayFirst, dayLast, today });
      yield {
        cell: ledger.cell(row, "date"),
        entry: ledger.text(row, "no"),
        values: {
          problem: text(problem),
          typed: text(textAt(column, row)),
          date: date > 0 ? day(date) : text(""),
          limit: day(limit),
        },
      };
    }
  },
} satisfies Check;

function problemOf(
  date: number,
  bounds: { isBlank: boolean; dayFirst: number; dayLast: number; today: number },
): { problem: string; limit: number } {
  const { isBlank, dayFirst, dayLast, today } = bounds;
  if (date === 0) return { problem: isBlank ? "empty" : "none", limit: today };
  if (date < dayFirst) return { problem: "early", limit: dayFirst };
  if (date > dayLast) return { problem: "far", limit: dayLast };
  return { problem: "future", limit: today };
}
