import { bodyOf, isAuditor, isFinancialOfficer, overlaps } from "../../books/mandates";
import { count, text } from "../../core/value";
import { cellOf } from "../../tables/table-data";
import type { Check } from "../check";

export default {
  severity: "error",
  title: "Nobody audits the own books",
  help: {
    reading: "Both mandates of the person run at the same time.",
    remedy: "Find another auditor for these days; it is no question of trust.",
    falseAlarm: "Two people with one code: give each a code.",
  },
  message:
    "{person} is auditor{body, select, none {} other { of {body}}} and at the same time its financial officer (row {row}).",
  advice:
    "End one of the two mandates; what was audited in this time must be audited anew by somebody else.",
  source: "Auditing practice: who keeps the books cannot confirm them.",
  tables: ["Mandates"],
  *find(input) {
    const table = input.tables.get("Mandates");
    if (table === undefined) return;
    for (const auditor of input.mandates.filter(isAuditor)) {
      const body = bodyOf(input, auditor);
      const office = input.mandates.find(
        (one) =>
          isFinancialOfficer(one) &&
          one.person === auditor.person &&
          one.person !== "" &&
          bodyOf(input, one) === body &&
          overlaps(one, auditor),
      );
      if (office === undefined) continue;
      yield {
        cell: cellOf(table, auditor.row, "person"),
        values: {
          person: text(auditor.person),
          body: text(body || "none"),
          row: count(table.rows[office.row]),
        },
      };
    }
  },
} satisfies Check;
