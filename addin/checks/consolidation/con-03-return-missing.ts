import type { Books } from "../../books/books";
import { ownPeriods } from "../../books/own-periods";
import type { RecordedPeriod } from "../../books/periods";
import { daysOfReturn, type ReturnLine, reportingBodies, returnLines } from "../../books/returns";
import { day, text } from "../../core/value";
import { cellOf } from "../../tables/table-data";
import type { Check } from "../check";

export default {
  severity: "warning",
  title: "Every body sends its return",
  help: {
    reading: "The cell is the body; the days are those of the period that has ended.",
    remedy:
      "A friendly reminder with the day of the conference; a body without money sends a return of 0.",
    falseAlarm: "A body that began or ended within the period: enter its days in Bodies.",
  },
  message: "No return of {body} is there for the period {period} ({from} to {to}).",
  advice: "Ask for it; until it comes, the report names {body} as “not received”, never as 0.",
  source:
    "ICOR statute V.6 (6 October 2010): each committee administers its own money and reports on it.",
  tables: ["Bodies", "Periods", "Returns"],
  *find(input) {
    const table = input.tables.get("Bodies");
    // Where nobody sends returns, none is missing.
    if (table === undefined || returnLines(input).length === 0) return;
    const periods = ownPeriods(input);
    const isSent = (period: RecordedPeriod): boolean =>
      returnLines(input).some((line) => isOfPeriod(input, { line, period }));
    // Of periods before the first return nobody sent any, or nobody wrote them down here.
    for (const period of periods.slice(Math.max(0, periods.findIndex(isSent)))) {
      if (period.to >= input.today) continue;
      for (const { row, body, from, to } of reportingBodies(input)) {
        if (from > period.to || to < period.from) continue;
        if (isReturned(input, { body, period })) continue;
        yield {
          cell: cellOf(table, row, "body"),
          values: {
            body: text(body),
            period: text(period.period),
            from: day(period.from),
            to: day(period.to),
          },
        };
      }
    }
  },
} satisfies Check;

/** True where the body sent a return for the period. */
function isReturned(
  books: Books,
  { body, period }: { body: string; period: RecordedPeriod },
): boolean {
  return returnLines(books).some(
    (line) => line.body === body && isOfPeriod(books, { line, period }),
  );
}

/** A return of that name, or one whose days meet the period. */
function isOfPeriod(
  books: Books,
  { line, period }: { line: ReturnLine; period: RecordedPeriod },
): boolean {
  if (line.period === period.period) return true;
  const days = daysOfReturn(books, line);
  return days !== undefined && days.from <= period.to && days.to >= period.from;
}
