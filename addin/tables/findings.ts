import { amountColumn, codeColumn, dayColumn, defineTable, textColumn } from "./table";

export const findings = defineTable({
  name: "Findings",
  order: 310,
  title: "Findings",
  purpose:
    "Findings and recommendations with the answer of the financial officer and the view of the auditors.",
  columns: {
    no: codeColumn("No", { isRequired: true }),
    rule: codeColumn("Rule", { isRequired: true }),
    severity: codeColumn("Severity", { list: ["error", "warning", "note"] }),
    table: codeColumn("Table"),
    row: codeColumn("Row"),
    cell: codeColumn("Cell"),
    fact: textColumn("Fact"),
    amount: amountColumn("Amount"),
    status: codeColumn("Status", { list: ["open", "explained", "corrected", "accepted"] }),
    answer: textColumn("Answer"),
    by: codeColumn("By"),
    auditorsView: textColumn("Auditors' view"),
    kind: codeColumn("Kind", {
      list: ["finding", "recommendation"],
      hint: "Blank: finding",
    }),
    toWhom: textColumn("To whom", { hint: "Who is asked to follow the recommendation" }),
    until: dayColumn("By when"),
  },
});
