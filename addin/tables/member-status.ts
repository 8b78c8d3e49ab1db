import { codeColumn, dayColumn, defineTable, numberColumn, textColumn } from "./table";

export const memberStatus = defineTable({
  name: "MemberStatus",
  order: 70,
  title: "Member status",
  purpose: "Admissions, changes of status, exits, with their decisions.",
  columns: {
    key: codeColumn("Key", { isRequired: true, list: "Members.key" }),
    status: codeColumn("Status", {
      isRequired: true,
      list: ["active", "inactive", "candidate", "withdrawn", "expelled"],
    }),
    from: dayColumn("From", { isRequired: true }),
    decidingBody: codeColumn("Deciding body"),
    yes: numberColumn("Yes"),
    no: numberColumn("No"),
    abstain: numberColumn("Abstain"),
    entitled: numberColumn("Entitled"),
    document: textColumn("Document"),
  },
});
