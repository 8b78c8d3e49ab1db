import type { Books } from "../../books/books";
import { ownPeriods } from "../../books/own-periods";
import type { Period } from "../../books/period";
import { daysOfReturn, reportingBodies, returnLines } from "../../books/returns";
import { count, day, text } from "../../core/value";
import { cellOf } from "../../tables/table-data";
import type { Check, Found } from "../check";

export default {
  severity: "warning",
  title: "Returns cover the period of the report, once",
  help: {
    reading: "The days of a return come from the table of periods, by its name.",
    remedy: "Agree on one period for all bodies before the next conference.",
    falseAlarm: "A body whose year differs by decision: say in the report which days are missing.",
  },
  message:
    "{what, select, overlap {{days, plural, one {The day {from} is} other {The # days from {from} to {to} are}} in two returns of {body}.} other {{days, plural, one {The day {from} is} other {The # days from {from} to {to} are}} in no return of {body}, though the period {period} has {days, plural, one {it} other {them}}.}}",
  advice: "Ask {body} for a return of the right days, or correct its days in Periods.",
  source: "A consolidated report adds the same days of every body, each of them once.",
  tables: ["Bodies", "Periods", "Returns"],
  *find(input) {
    const table = input.tables.get("Returns");
    if (table === undefined) return;
    for (const period of ownPeriods(input))
      for (const { body, from, to } of reportingBodies(input)) {
        const returns = returnsIn(input, { body, period });
        // A return that never came is told by itself.
        if (period.to >= input.today || returns.length === 0) continue;
        const wanted = { from: Math.max(from, period.from), to: Math.min(to, period.to) };
        for (const { row, ...gap } of faultsOf(returns, wanted))
          yield foundAt(gap, { cell: cellOf(table, row, "period"), body, period: period.period });
      }
  },
} satisfies Check;

interface DatedReturn extends Period {
  readonly row: number;
}

/** Returns of a body that meet a period, each once, by their first day. */
function returnsIn(
  books: Books,
  { body, period }: { body: string; period: Period },
): readonly DatedReturn[] {
  const found = new Map<string, DatedReturn>();
  for (const line of returnLines(books)) {
    if (line.body !== body || found.has(line.period)) continue;
    const days = daysOfReturn(books, line);
    if (days !== undefined && days.from <= period.to && days.to >= period.from)
      found.set(line.period, { row: line.row, from: days.from, to: days.to });
  }
  return [...found.values()].sort((a, b) => a.from - b.from);
}

interface Fault extends DatedReturn {
  readonly what: "overlap" | "hole";
}

/** Days that are in two returns, and days of the period that are in none. */
function faultsOf(returns: readonly DatedReturn[], wanted: Period): readonly Fault[] {
  const faults: Fault[] = [];
  const add = (what: Fault["what"], row: number, days: Period): void => {
    if (days.from <= days.to) faults.push({ what, row, from: days.from, to: days.to });
  };
  let covered = wanted.from - 1;
  let last = returns[0].row;
  for (const [index, { row, from, to }] of returns.entries()) {
    if (index > 0) add("overlap", row, { from, to: Math.min(covered, to) });
    add("hole", row, { from: covered + 1, to: Math.min(from - 1, wanted.to) });
    if (to > covered) last = row;
    covered = Math.max(covered, to);
  }
  add("hole", last, { from: covered + 1, to: wanted.to });
  return faults;
}

function foundAt(
  { what, from, to }: Omit<Fault, "row">,
  { cell, body, period }: Pick<Found, "cell"> & { body: string; period: string },
): Found {
  return {
    cell,
    values: {
      what: text(what),
      body: text(body),
      period: text(period),
      from: day(from),
      to: day(to),
      days: count(to - from + 1),
    },
  };
}
