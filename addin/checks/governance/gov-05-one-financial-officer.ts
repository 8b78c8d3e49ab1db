import { bodyOf, isFinancialOfficer, overlaps } from "../../books/mandates";
import { count, day, text } from "../../core/value";
import { cellOf } from "../../tables/table-data";
import type { Check } from "../check";

export default {
  severity: "error",
  title: "One person answers for the money at a time",
  help: {
    reading: "Both mandates run on the same days.",
    remedy: "Ask on which day the books were handed over.",
    falseAlarm: "A handover with both on one day is not told.",
  },
  message:
    "{person} is financial officer{body, select, none {} other { of {body}}} from {from}, and so is {other} (row {row}): both hold the office from {from}.",
  advice: "End the earlier mandate on the day on which the later one begins.",
  source: "ICOR statute III.D (6 October 2010): a committee has a financial officer, one.",
  tables: ["Mandates"],
  *find(input) {
    const table = input.tables.get("Mandates");
    if (table === undefined) return;
    const officers = input.mandates
      .filter((one) => isFinancialOfficer(one) && one.person !== "")
      .sort((a, b) => a.from - b.from || a.row - b.row);
    for (const [index, officer] of officers.entries()) {
      const other = officers
        .slice(0, index)
        .find(
          (one) =>
            one.person !== officer.person &&
            bodyOf(input, one) === bodyOf(input, officer) &&
            overlaps(one, officer),
        );
      if (other === undefined || officer.from === 0) continue;
      yield {
        cell: cellOf(table, officer.row, "from"),
        values: {
          person: text(officer.person),
          other: text(other.person),
          body: text(bodyOf(input, officer) || "none"),
          from: day(officer.from),
          row: count(table.rows[other.row]),
        },
      };
    }
  },
} satisfies Check;
