import { amountColumn, codeColumn, defineTable, textColumn } from "./table";

export const budget = defineTable({
  name: "Budget",
  order: 200,
  title: "Budget",
  purpose: "What was planned for a period.",
  columns: {
    body: codeColumn("Body", { list: "Bodies.body" }),
    period: codeColumn("Period"),
    category: codeColumn("Category", { isRequired: true, list: "Categories.category" }),
    fund: codeColumn("Fund", { list: "Funds.fund" }),
    amount: amountColumn("Amount", { isRequired: true, currency: "currency" }),
    currency: codeColumn("Currency", { isRequired: true }),
    decision: textColumn("Decision"),
    explanation: textColumn("Explanation", {
      hint: "Why the period became other than planned; a row with the amount 0 explains what nobody planned",
    }),
  },
});
