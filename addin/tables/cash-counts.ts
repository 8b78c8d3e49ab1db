import { amountColumn, codeColumn, dayColumn, defineTable, textColumn, timeColumn } from "./table";

export const cashCounts = defineTable({
  name: "CashCounts",
  order: 240,
  title: "Cash counts",
  purpose: "Counts of the cash boxes, by two people.",
  columns: {
    account: codeColumn("Account", { isRequired: true, list: "Accounts.account" }),
    date: dayColumn("Date", { isRequired: true }),
    time: timeColumn("Time"),
    countedBy: textColumn("Counted by", { hint: "Two people, separated by a comma" }),
    amount: amountColumn("Counted", { hint: "Sum; blank where CountLines hold the denominations" }),
    explanation: textColumn("Explanation"),
  },
});
