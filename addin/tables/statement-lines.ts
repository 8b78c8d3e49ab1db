import { amountColumn, codeColumn, dayColumn, defineTable, textColumn } from "./table";

export const statementLines = defineTable({
  name: "StatementLines",
  order: 270,
  title: "Statement lines",
  purpose: "Lines of the statements and the entry of each.",
  columns: {
    account: codeColumn("Account", { isRequired: true, list: "Accounts.account" }),
    number: codeColumn("Number", { isRequired: true }),
    date: dayColumn("Date", { isRequired: true }),
    amount: amountColumn("Amount", { isRequired: true, hint: "Money out with a minus" }),
    text: textColumn("Text"),
    bankId: codeColumn("Bank id"),
    ledgerNo: codeColumn("Ledger No"),
  },
});
