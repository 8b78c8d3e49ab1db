import { amountColumn, codeColumn, dayColumn, defineTable, numberColumn } from "./table";

export const countLines = defineTable({
  name: "CountLines",
  order: 250,
  title: "Count lines",
  purpose: "Notes and coins of a count.",
  columns: {
    account: codeColumn("Account", { isRequired: true, list: "Accounts.account" }),
    date: dayColumn("Date", { isRequired: true }),
    denomination: amountColumn("Denomination", { isRequired: true }),
    count: numberColumn("Count", { isRequired: true }),
    total: amountColumn("Line total", {
      formula: "CountLines[[#This Row],[Denomination]]*CountLines[[#This Row],[Count]]",
    }),
  },
});
