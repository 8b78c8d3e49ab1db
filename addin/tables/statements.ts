import { amountColumn, codeColumn, dayColumn, defineTable, textColumn } from "./table";

export const statements = defineTable({
  name: "Statements",
  order: 260,
  title: "Statements",
  purpose: "Statements of banks and payment services.",
  columns: {
    account: codeColumn("Account", { isRequired: true, list: "Accounts.account" }),
    number: codeColumn("Number", { isRequired: true }),
    from: dayColumn("From", { isRequired: true }),
    to: dayColumn("To", { isRequired: true }),
    opening: amountColumn("Opening", { isRequired: true }),
    closing: amountColumn("Closing", { isRequired: true }),
    fileSeal: textColumn("File seal"),
  },
});
