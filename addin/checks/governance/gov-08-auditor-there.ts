import { bodyOf, endOf, isAuditor } from "../../books/mandates";
import { ownPeriods } from "../../books/own-periods";
import { day, text } from "../../core/value";
import { cellOf } from "../../tables/table-data";
import type { Check } from "../check";

export default {
  severity: "warning",
  title: "Every period has an auditor",
  help: {
    reading: "The period and its days; no mandate of an auditor touches them.",
    remedy: "Enter the auditors even when they examine only later.",
    falseAlarm: "Auditors who are kept in another list: one row each is enough.",
  },
  message:
    "No mandate of an auditor{body, select, none {} other { of {body}}} reaches into the period {period} ({from} to {to}).",
  advice:
    "Enter the auditors whom the conference elected, with the minutes; without them nobody can confirm the report.",
  source:
    "ICOR statute III.A.2, III.B and V.6 (6 October 2010): the conferences elect the auditors.",
  tables: ["Mandates", "Periods"],
  *find(input) {
    const { mandates, tables, today, settings } = input;
    const table = tables.get("Periods");
    const dated = mandates.filter(({ from }) => from > 0);
    if (table === undefined || dated.length === 0) return;
    // Before the first mandate on record nothing is known of offices.
    const known = Math.min(...dated.map(({ from }) => from));
    for (const period of ownPeriods(input)) {
      const body = period.body || settings.body;
      if (period.to <= known || period.from > today) continue;
      const isAudited = mandates.some(
        (one) =>
          isAuditor(one) &&
          bodyOf(input, one) === body &&
          one.from <= period.to &&
          endOf(one) >= period.from,
      );
      if (isAudited) continue;
      yield {
        cell: cellOf(table, period.row, "period"),
        values: {
          body: text(body || "none"),
          period: text(period.period),
          from: day(period.from),
          to: day(period.to),
        },
      };
    }
  },
} satisfies Check;
