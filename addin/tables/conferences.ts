import { codeColumn, dayColumn, defineTable } from "./table";

export const conferences = defineTable({
  name: "Conferences",
  order: 90,
  title: "Conferences",
  purpose: "Conferences with their days.",
  columns: {
    conference: codeColumn("Conference", { isRequired: true }),
    body: codeColumn("Body", { list: "Bodies.body" }),
    from: dayColumn("From", { isRequired: true }),
    to: dayColumn("To"),
  },
});
