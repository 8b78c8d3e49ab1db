import { codeColumn, dayColumn, defineTable, rateColumn, textColumn } from "./table";

export const rates = defineTable({
  name: "Rates",
  order: 190,
  title: "Rates",
  purpose: "Exchange rates with day and source: one unit of From is Rate units of To.",
  columns: {
    date: dayColumn("Date", { isRequired: true }),
    from: codeColumn("From", { isRequired: true }),
    to: codeColumn("To", { isRequired: true }),
    rate: rateColumn("Rate", { isRequired: true }),
    source: textColumn("Source"),
    kind: codeColumn("Kind", { list: ["reference", "bank", "own", "market"] }),
  },
});
