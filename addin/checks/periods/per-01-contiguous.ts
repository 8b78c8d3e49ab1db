import type { RecordedPeriod } from "../../books/periods";
import { count, day, text } from "../../core/value";
import { cellOf } from "../../tables/table-data";
import type { Check, CheckInput, Found } from "../check";

export default {
  severity: "error",
  title: "Periods follow each other without overlap or hole",
  help: {
    reading: "The first and last days of neighbouring periods of one body.",
    remedy: "The new period begins on the day after the last report's.",
    falseAlarm: "None: the reports together cover every day once.",
  },
  message:
    "{what, select, backwards {The period {period} begins on {from} and ends before, on {end}.} overlap {The period {period} begins on {from}, and {previous} ends only on {end}: {days, plural, one {# day belongs} other {# days belong}} to both.} other {The period {period} begins on {from}, and {previous} ends on {end}: {days, plural, one {# day between them belongs} other {# days between them belong}} to no period.}}",
  advice:
    "{what, select, backwards {Correct one of the two days.} overlap {Correct one of the two days.} other {Correct one of the two days, or enter the period that is missing.}}",
  source:
    "ICOR statute III.D and III.A.1 (6 October 2010): the cash report covers the time since the last conference, without a gap.",
  fix: "Begin {period} on the day after {end}",
  tables: ["Periods"],
  *find(input) {
    const bodies = new Map<string, RecordedPeriod[]>();
    for (const period of input.periods) {
      const body = period.body || input.settings.body;
      const known = bodies.get(body);
      if (known) known.push(period);
      else bodies.set(body, [period]);
    }
    for (const periods of bodies.values()) yield* findInBody(input, periods);
  },
} satisfies Check;

function* findInBody(input: CheckInput, periods: readonly RecordedPeriod[]): Generator<Found> {
  const dated = periods.filter(({ from, to }) => from > 0 && to >= from);
  // A period whose days cannot be read may well be the one that fills a hole.
  const isComplete = dated.length === periods.length;
  for (const period of periods)
    if (period.from > 0 && period.to > 0 && period.to < period.from)
      yield foundAt(input, period, { what: "backwards", previous: period });
  let previous: RecordedPeriod | undefined;
  for (const period of [...dated].sort((a, b) => a.from - b.from || a.row - b.row)) {
    if (previous !== undefined) {
      const gap = period.from - previous.to - 1;
      if (gap < 0) yield foundAt(input, period, { what: "overlap", previous });
      if (gap > 0 && isComplete) yield foundAt(input, period, { what: "hole", previous });
    }
    if (previous === undefined || period.to > previous.to) previous = period;
  }
}

function foundAt(
  { tables }: CheckInput,
  period: RecordedPeriod,
  { what, previous }: { what: "backwards" | "overlap" | "hole"; previous: RecordedPeriod },
): Found {
  const table = tables.get("Periods");
  if (table === undefined) throw new Error("a recorded period has its table");
  const key = what === "backwards" ? "to" : "from";
  const cell = cellOf(table, period.row, key);
  const last = Math.min(previous.to, period.to);
  const days = what === "overlap" ? last - period.from + 1 : period.from - previous.to - 1;
  const isOpen = period.status === "open" && what !== "backwards" && previous.to < period.to;
  const change = { cell, before: period.from, after: previous.to + 1 };
  return {
    cell,
    values: {
      what: text(what),
      period: text(period.period),
      previous: text(previous.period),
      from: day(period.from),
      end: day(previous.to),
      days: count(days),
    },
    // A day is written as the serial of the 1900 system.
    ...(isOpen && !table.is1904 ? { fix: { changes: [change], asks: true } } : {}),
  };
}
