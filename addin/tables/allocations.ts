import {
  amountColumn,
  codeColumn,
  dayColumn,
  defineTable,
  numberColumn,
  rateColumn,
  yearColumn,
} from "./table";

export const allocations = defineTable({
  name: "Allocations",
  order: 180,
  title: "Allocations",
  purpose: "Which promise a receipt fulfils, where it is not the one of its year.",
  columns: {
    no: codeColumn("Ledger No", { isRequired: true, list: "Ledger.no" }),
    line: numberColumn("Line"),
    member: codeColumn("Member", { isRequired: true, list: "Members.code" }),
    year: yearColumn("Year", { isRequired: true }),
    amount: amountColumn("Amount", { isRequired: true, hint: "In the currency of the pledge" }),
    rate: rateColumn("Rate"),
    rateDate: dayColumn("Rate date"),
  },
});
