import { codeColumn, dayColumn, defineTable, textColumn } from "./table";

export const names = defineTable({
  name: "Names",
  order: 60,
  title: "Names",
  purpose: "Names of member organisations. Kept apart; no export contains them.",
  columns: {
    key: codeColumn("Key", { isRequired: true, list: "Members.key" }),
    name: textColumn("Name", { isRequired: true }),
    language: codeColumn("Language"),
    script: codeColumn("Script"),
    from: dayColumn("From"),
  },
});
