import { codeColumn, defineTable, flagColumn } from "./table";

export const categories = defineTable({
  name: "Categories",
  order: 130,
  title: "Categories",
  purpose: "Kinds of receipts and payments and the report line of each.",
  columns: {
    category: codeColumn("Category", { isRequired: true }),
    parent: codeColumn("Parent"),
    side: codeColumn("Side", {
      isRequired: true,
      list: ["receipt", "payment", "opening", "transfer", "body-transfer"],
    }),
    reportLine: codeColumn("Report line"),
    ofWhich: flagColumn("Of which", {
      hint: "yes: shown below its parent, never added to a total",
    }),
  },
});
