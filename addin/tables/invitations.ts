import { codeColumn, dayColumn, defineTable } from "./table";

export const invitations = defineTable({
  name: "Invitations",
  order: 100,
  title: "Invitations",
  purpose: "When each member was invited.",
  columns: {
    conference: codeColumn("Conference", { isRequired: true, list: "Conferences.conference" }),
    member: codeColumn("Member", { isRequired: true, list: "Members.code" }),
    sent: dayColumn("Sent", { isRequired: true }),
  },
});
