import {
  bodyOf,
  isAuditor,
  isFinancialOfficer,
  isInCommittee,
  overlaps,
} from "../../books/mandates";
import { count, text } from "../../core/value";
import { cellOf } from "../../tables/table-data";
import type { Check } from "../check";

export default {
  severity: "warning",
  title: "Auditors stand apart from the committee that they audit",
  help: {
    reading: "The person held a mandate in the audited committee during the audit.",
    remedy: "One sentence in the auditors' report makes it known to everybody.",
    falseAlarm: "The statute allows it; the warning only wants it told.",
  },
  message:
    "{person} is auditor{body, select, none {} other { of {body}}} and belongs to its committee at the same time ({office}, row {row}).",
  advice:
    "The statute does not forbid it: say in the auditors' report who looked at what, or let the conference elect somebody else.",
  source: "Auditing practice: auditors do not judge decisions of their own.",
  tables: ["Mandates"],
  *find(input) {
    const table = input.tables.get("Mandates");
    if (table === undefined) return;
    for (const auditor of input.mandates.filter(isAuditor)) {
      const body = bodyOf(input, auditor);
      const offices = input.mandates.filter(
        (one) =>
          isInCommittee(one) &&
          one.person === auditor.person &&
          one.person !== "" &&
          bodyOf(input, one) === body &&
          overlaps(one, auditor),
      );
      // Who is financial officer too is told by GOV-10.
      if (offices.length === 0 || offices.some(isFinancialOfficer)) continue;
      yield {
        cell: cellOf(table, auditor.row, "person"),
        values: {
          person: text(auditor.person),
          body: text(body || "none"),
          office: text(offices[0].office),
          row: count(table.rows[offices[0].row]),
        },
      };
    }
  },
} satisfies Check;
