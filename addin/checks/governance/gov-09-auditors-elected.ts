import { bodyOf, isAuditor } from "../../books/mandates";
import { text } from "../../core/value";
import { cellOf } from "../../tables/table-data";
import type { Check } from "../check";

export default {
  severity: "error",
  title: "No committee elects its own auditors",
  help: {
    reading: "The cell names who elected the auditor.",
    remedy: "Look into the minutes of the conference.",
    falseAlarm:
      "A committee that only filled a vacancy by order of the conference: name the conference.",
  },
  message: "{person} is auditor of {body} and was elected by {body} itself.",
  advice: "The conference elects the auditors: correct Elected by, or have the conference elect.",
  source:
    "ICOR statute III.A.2, III.B and V.6 (6 October 2010): the conferences elect the auditors.",
  tables: ["Mandates"],
  *find(input) {
    const table = input.tables.get("Mandates");
    if (table === undefined) return;
    for (const mandate of input.mandates) {
      const body = bodyOf(input, mandate);
      if (!isAuditor(mandate) || body === "" || mandate.electedBy !== body) continue;
      yield {
        cell: cellOf(table, mandate.row, "electedBy"),
        values: { person: text(mandate.person), body: text(body) },
      };
    }
  },
} satisfies Check;
