import { amountColumn, codeColumn, dayColumn, defineTable, textColumn } from "./table";

export const accounts = defineTable({
  name: "Accounts",
  order: 120,
  title: "Accounts",
  purpose: "Cash boxes, bank accounts and payment services; one currency each.",
  columns: {
    account: codeColumn("Account", { isRequired: true }),
    body: codeColumn("Body", { list: "Bodies.body" }),
    kind: codeColumn("Kind", {
      isRequired: true,
      list: ["cash", "bank", "payment-service", "in-transit"],
    }),
    currency: codeColumn("Currency", { isRequired: true }),
    opened: dayColumn("Opened"),
    closed: dayColumn("Closed"),
    holder: codeColumn("Holder", { hint: "The office that holds it, not a name" }),
    use: codeColumn("Use", { list: ["free", "restricted", "not-accessible"] }),
    useReason: textColumn("Reason"),
    confirmedUntil: dayColumn("Confirmed until"),
    balance: amountColumn("Book balance", {
      currency: "currency",
      formula:
        "SUMIFS(Ledger[In],Ledger[Account],Accounts[[#This Row],[Account]])-SUMIFS(Ledger[Out],Ledger[Account],Accounts[[#This Row],[Account]])",
    }),
  },
});
