import { amountColumn, codeColumn, dayColumn, defineTable, textColumn } from "./table";

export const funds = defineTable({
  name: "Funds",
  order: 140,
  title: "Funds",
  purpose: "General and earmarked money, campaigns, the conference fund.",
  columns: {
    fund: codeColumn("Fund", { isRequired: true }),
    body: codeColumn("Body", { list: "Bodies.body" }),
    kind: codeColumn("Kind", {
      isRequired: true,
      list: ["general", "restricted", "conference", "solidarity"],
    }),
    purpose: textColumn("Purpose"),
    decision: textColumn("Decision"),
    from: dayColumn("From"),
    to: dayColumn("To"),
    leftoverRule: textColumn("Leftover rule"),
    categories: textColumn("Categories", {
      hint: "Categories it may pay for, separated by spaces; blank: all",
    }),
    currency: codeColumn("Currency"),
    balance: amountColumn("Balance", {
      currency: "currency",
      // A fund without a currency of its own is shown in the base currency, at the rates of the entries.
      formula:
        'IF(Funds[[#This Row],[Currency]]="",SUMIFS(Ledger[Base],Ledger[Fund],Funds[[#This Row],[Fund]]),SUMIFS(Ledger[In],Ledger[Fund],Funds[[#This Row],[Fund]],Ledger[Currency],Funds[[#This Row],[Currency]])-SUMIFS(Ledger[Out],Ledger[Fund],Funds[[#This Row],[Fund]],Ledger[Currency],Funds[[#This Row],[Currency]]))',
    }),
  },
});
