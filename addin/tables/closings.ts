import { amountColumn, codeColumn, defineTable } from "./table";

export const closings = defineTable({
  name: "Closings",
  order: 290,
  title: "Closings",
  purpose: "Opening and closing of every account in every period.",
  columns: {
    period: codeColumn("Period", { isRequired: true }),
    account: codeColumn("Account", { isRequired: true, list: "Accounts.account" }),
    opening: amountColumn("Opening", { isRequired: true }),
    closing: amountColumn("Closing"),
  },
});
