import { codeColumn, dayColumn, defineTable, textColumn } from "./table";

export const settings = defineTable({
  name: "Settings",
  order: 10,
  title: "Settings",
  purpose: "What is true of this workbook as a whole.",
  columns: {
    key: codeColumn("Key", { isRequired: true }),
    value: textColumn("Value", { isRequired: true }),
    validFrom: dayColumn("Valid from"),
    source: textColumn("Source"),
  },
});
