import { text } from "../../core/value";
import { cellOf } from "../../tables/table-data";
import type { Check } from "../check";

export default {
  severity: "warning",
  title: "A promise has its letter and its date",
  help: {
    reading: "The cell is the missing document or day of a promise.",
    remedy: "A mail or the minutes of a talk are documents, too.",
    falseAlarm: "None: without them nobody can confirm the promise later.",
  },
  message:
    "The promise of {member} for {year} names {missing, select, both {neither its document nor the day it was declared} document {no document} other {no day on which it was declared}}.",
  advice:
    "Enter {missing, select, both {both} document {the letter or minutes that tell it} other {the date of the letter}}.",
  source:
    "ICOR statute V.4 (6 October 2010): the organisation itself quantifies its contribution, so its own word is the voucher.",
  tables: ["Pledges"],
  *find({ tables, pledges }) {
    const table = tables.get("Pledges");
    if (table === undefined) return;
    const document = table.columns.get("document");
    const declaredOn = table.columns.get("declaredOn");
    for (const pledge of pledges) {
      // Nothing hangs on a promise of nothing; what was replaced or has lapsed is history.
      const isPromise = pledge.amount > 0 || pledge.kind === "in-kind";
      if (pledge.status !== "valid" || !isPromise) continue;
      const lacksDocument = document?.kinds[pledge.row] === 0;
      const lacksDay = declaredOn?.kinds[pledge.row] === 0;
      if (!lacksDocument && !lacksDay) continue;
      const missing = lacksDocument ? (lacksDay ? "both" : "document") : "day";
      yield {
        cell: cellOf(table, pledge.row, lacksDocument ? "document" : "declaredOn"),
        values: {
          member: text(pledge.member),
          year: text(String(pledge.year || "")),
          missing: text(missing),
        },
      };
    }
  },
} satisfies Check;
