import {
  amountColumn,
  codeColumn,
  dayColumn,
  defineTable,
  flagColumn,
  numberColumn,
  textColumn,
} from "./table";

export const inKind = defineTable({
  name: "InKind",
  order: 210,
  title: "In kind",
  purpose: "Contributions in kind: never cash.",
  columns: {
    no: codeColumn("No", { isRequired: true }),
    date: dayColumn("Date", { isRequired: true }),
    from: codeColumn("From", { isRequired: true }),
    body: codeColumn("Body", { list: "Bodies.body" }),
    what: textColumn("What", { isRequired: true }),
    quantity: numberColumn("Quantity"),
    unit: textColumn("Unit"),
    value: amountColumn("Value", { currency: "currency" }),
    currency: codeColumn("Currency"),
    basis: textColumn("Basis of valuation"),
    fund: codeColumn("Fund", { list: "Funds.fund" }),
    used: textColumn("Used"),
    paidDirectly: flagColumn("Paid directly", {
      hint: "yes: a bill of the organisation that the giver paid itself",
    }),
  },
});
