import { amountColumn, codeColumn, dayColumn, defineTable, textColumn } from "./table";

export const assetsAndLiabilities = defineTable({
  name: "AssetsAndLiabilities",
  order: 235,
  title: "Assets and liabilities",
  purpose: "What is owned, expected and owed besides cash: never part of the cash.",
  columns: {
    no: codeColumn("No", { isRequired: true }),
    kind: codeColumn("Kind", {
      isRequired: true,
      list: ["own-use", "deposit", "advance", "receivable", "unpaid-bill", "promise-given"],
      hint: "own-use: a thing for own use; advance: money handed out and not yet accounted for; promise-given: what the body promised to others",
    }),
    body: codeColumn("Body", { list: "Bodies.body" }),
    what: textColumn("What", { isRequired: true }),
    with: codeColumn("With whom", { hint: "A code or an office, not a name" }),
    since: dayColumn("Since", { isRequired: true }),
    until: dayColumn("Until", { hint: "The day on which it is due or ends" }),
    amount: amountColumn("Amount", { currency: "currency" }),
    currency: codeColumn("Currency"),
    basis: textColumn("Basis", {
      hint: "How the amount is known: an invoice, a receipt, an estimate",
    }),
    ledgerNo: codeColumn("Ledger No", {
      hint: "The entry with which it began, such as the payment of an advance",
    }),
    settledOn: dayColumn("Settled on", { hint: "Blank while it is open" }),
  },
});
