import { codeColumn, dayColumn, defineTable, textColumn } from "./table";

export const bodies = defineTable({
  name: "Bodies",
  order: 30,
  title: "Bodies",
  purpose: "Conferences and committees that hold money.",
  columns: {
    body: codeColumn("Body", { isRequired: true }),
    name: textColumn("Name"),
    tier: codeColumn("Tier", { list: ["world", "continental", "regional"] }),
    parent: codeColumn("Parent", { list: "Bodies.body" }),
    baseCurrency: codeColumn("Base currency"),
    from: dayColumn("From"),
    to: dayColumn("To"),
  },
});
