import { codeColumn, defineTable, numberColumn } from "./table";

export const delegations = defineTable({
  name: "Delegations",
  order: 110,
  title: "Delegations",
  purpose: "Who came to a conference.",
  columns: {
    conference: codeColumn("Conference", { isRequired: true, list: "Conferences.conference" }),
    member: codeColumn("Member", { isRequired: true, list: "Members.code" }),
    delegates: numberColumn("Delegates", { isRequired: true }),
  },
});
