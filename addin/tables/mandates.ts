import { codeColumn, dayColumn, defineTable, textColumn } from "./table";

export const mandates = defineTable({
  name: "Mandates",
  order: 80,
  title: "Mandates",
  purpose: "Who holds which office, elected by whom.",
  columns: {
    person: codeColumn("Person code", { isRequired: true }),
    member: codeColumn("Member", { list: "Members.code" }),
    body: codeColumn("Body", { list: "Bodies.body" }),
    office: codeColumn("Office", {
      isRequired: true,
      list: ["coordinator", "deputy", "financial-officer", "auditor", "member", "secretary"],
    }),
    from: dayColumn("From"),
    to: dayColumn("To"),
    electedBy: codeColumn("Elected by"),
    document: textColumn("Document"),
    replaces: codeColumn("Replaces"),
  },
});
