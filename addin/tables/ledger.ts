import {
  amountColumn,
  codeColumn,
  dayColumn,
  defineTable,
  rateColumn,
  textColumn,
  yearColumn,
} from "./table";

export const ledger = defineTable({
  name: "Ledger",
  order: 150,
  title: "Ledger",
  purpose: "Every receipt and every payment, in order of their numbers.",
  columns: {
    no: codeColumn("No", { isRequired: true, aliases: ["nr", "no.", "lfd. nr."] }),
    date: dayColumn("Date", { isRequired: true }),
    voucher: codeColumn("Voucher"),
    account: codeColumn("Account", { isRequired: true, list: "Accounts.account" }),
    text: textColumn("Text"),
    in: amountColumn("In", { isRequired: true, currency: "currency" }),
    out: amountColumn("Out", { isRequired: true, currency: "currency" }),
    currency: codeColumn("Currency", {
      formula: "INDEX(Accounts[Currency],MATCH(Ledger[[#This Row],[Account]],Accounts[Account],0))",
    }),
    category: codeColumn("Category", { list: "Categories.category" }),
    member: codeColumn("Member", { list: "Members.code" }),
    creditTo: codeColumn("CreditTo", {
      list: "Members.code",
      hint: "The member who gets the credit, when another one paid",
    }),
    year: yearColumn("Year", { hint: "The year a contribution is for" }),
    fund: codeColumn("Fund", { list: "Funds.fund" }),
    transfer: codeColumn("Transfer", {
      hint: "The same word on both sides of a transfer, and on its fee",
    }),
    rate: rateColumn("Rate", {
      hint: "Base currency for one unit, when the bank or the receipt tells it",
    }),
    rateSource: textColumn("RateSource"),
    base: amountColumn("Base", {
      formula:
        "ROUND((Ledger[[#This Row],[In]]-Ledger[[#This Row],[Out]])*Ledger[[#This Row],[Rate]],2)",
    }),
    balance: amountColumn("Balance", {
      currency: "currency",
      formula:
        "SUMIFS(INDEX([In],1):Ledger[[#This Row],[In]],INDEX([Account],1):Ledger[[#This Row],[Account]],Ledger[[#This Row],[Account]])-SUMIFS(INDEX([Out],1):Ledger[[#This Row],[Out]],INDEX([Account],1):Ledger[[#This Row],[Account]],Ledger[[#This Row],[Account]])",
    }),
    receipt: codeColumn("Receipt"),
    bankLine: codeColumn("BankLine"),
    checked: textColumn("Checked"),
    corrects: codeColumn("Corrects", { hint: "The number of the entry that this one corrects" }),
    note: textColumn("Note"),
  },
});
