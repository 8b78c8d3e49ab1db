import { codeColumn, dayColumn, defineTable, textColumn } from "./table";

export const rules = defineTable({
  name: "Rules",
  order: 20,
  title: "Rules",
  purpose: "Rules of the statute that this workbook sets or changes.",
  columns: {
    ruleSet: codeColumn("Rule set", { isRequired: true }),
    key: codeColumn("Key", { isRequired: true }),
    value: textColumn("Value", { isRequired: true }),
    validFrom: dayColumn("Valid from"),
    source: textColumn("Source"),
  },
});
