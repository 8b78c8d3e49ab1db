import { codeColumn, defineTable, flagColumn } from "./table";

export const members = defineTable({
  name: "Members",
  order: 50,
  title: "Members",
  purpose: "Member organisations by code; names stay in a table of their own.",
  columns: {
    key: codeColumn("Key", {
      isRequired: true,
      hint: "Never changes, even when the code or the name does",
    }),
    code: codeColumn("Code", { isRequired: true, hint: "Matched exactly, letter by letter" }),
    region: codeColumn("Region", { list: "Regions.region" }),
    body: codeColumn("Body", { list: "Bodies.body" }),
    founding: flagColumn("Founding"),
    openName: flagColumn("Open name", { hint: "yes: the name may be shown in reports" }),
  },
});
