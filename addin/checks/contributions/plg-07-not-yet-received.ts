import { contributionsOf, isExactlyMeasured } from "../../books/contributions";
import { lastDayOf } from "../../books/membership";
import { ownPeriods } from "../../books/own-periods";
import { ledgerSpan } from "../../books/period";
import { amount, day, text } from "../../core/value";
import { cellOf } from "../../tables/table-data";
import type { Check } from "../check";

/** Days after the period's end in which a contribution is simply late. */
const DAYS = 90;
/** A ledger whose last entry is so near to the end is taken to reach it: nothing need happen on the last days. */
const REACH = 31;

export default {
  severity: "note",
  title: "What was promised is received",
  help: {
    reading: "Promised, received and open; it is told from 90 days after the end of the period on.",
    remedy: "Use the words of the letter as you like; ask whether the promise still fits.",
    falseAlarm: "Never a reproach: difficulties are a reason, and a promise can be changed.",
  },
  message:
    "{member} promised {promised} for {year}; {received} have been received and {open} not yet. The period ended on {end}.",
  advice:
    "A friendly letter may help: “For {year} you set {promised}; {received} have arrived. Is the rest on its way, or would you like to change your promise?”",
  source:
    "ICOR statute V.4 (6 October 2010) and resolution of 2020: a contribution once promised is paid reliably. No sanction follows.",
  tables: ["Pledges"],
  *find(input) {
    const table = input.tables.get("Pledges");
    if (table === undefined) return;
    const periods = ownPeriods(input);
    const dayLast = ledgerSpan(input)?.to ?? 0;
    for (const one of contributionsOf(input, { asOf: input.today })) {
      if (!(one.open > 0) || one.pledge === undefined || one.status === "lapsed") continue;
      if (!isExactlyMeasured(one)) continue;
      const yearEnd = lastDayOf(one.year);
      const end = periods.find(({ from, to }) => from <= yearEnd && yearEnd <= to)?.to ?? yearEnd;
      // A book that stops before the end cannot know what came in afterwards.
      if (end === 0 || dayLast + REACH < end || input.today - end < DAYS) continue;
      yield {
        cell: cellOf(table, one.pledge.row, "amount"),
        values: {
          member: text(one.member),
          year: text(String(one.year)),
          promised: amount(one.promised, one.currency),
          received: amount(one.received, one.currency),
          open: amount(one.open, one.currency),
          end: day(end),
        },
      };
    }
  },
} satisfies Check;
