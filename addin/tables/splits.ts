import { amountColumn, codeColumn, defineTable, numberColumn, yearColumn } from "./table";

export const splits = defineTable({
  name: "Splits",
  order: 160,
  title: "Splits",
  purpose: "One entry on several categories, funds, members or years.",
  columns: {
    no: codeColumn("No", { isRequired: true, list: "Ledger.no" }),
    line: numberColumn("Line", { isRequired: true }),
    category: codeColumn("Category", { list: "Categories.category" }),
    fund: codeColumn("Fund", { list: "Funds.fund" }),
    member: codeColumn("Member", { list: "Members.code" }),
    year: yearColumn("Year"),
    amount: amountColumn("Amount", { isRequired: true, hint: "In the currency of the entry" }),
  },
});
